package org.entrepot.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.entrepot.environment.Member;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.entrepot.story.Pictures;

/** For every operation of the API a state in which it works, and a body with which it does. */
final class Deeds {

  private static final Map<String, Function<Trade, Deed>> DEEDS = new HashMap<>();

  private Deeds() {}

  static boolean knows(Operation operation) {
    return DEEDS.containsKey(operation.id());
  }

  /** A new instance of the operation's deed in a trade. */
  static Deed of(Operation operation, Trade trade) {
    return DEEDS.get(operation.id()).apply(trade);
  }

  static {
    people();
    company();
    members();
    catalog();
    requests();
    quotations();
    papers();
    fulfilment();
    oversight();
    reference();
  }

  private static void reference() {
    Member anybody = Member.anonymous();
    Member operator = Member.named("operator");
    put("referenceLists", t -> Deed.of(anybody, "reference", ""));
    put("referenceEntries", t -> Deed.of(anybody, "reference/hs/entries", ""));
    put("referenceEntry", t -> Deed.of(anybody, "reference/country/DE", ""));
    put("suggestCodes", t -> Deed.of(anybody, "codes/locode?q=rott", ""));
    put("exchangeRate", t -> Deed.of(anybody, "exchange-rates/EUR/USD", ""));
    put("vatRates", t -> Deed.of(anybody, "vat-rates/DE", ""));
    put("referenceVersions", t -> Deed.of(operator, "reference/rate/versions", ""));
    put(
        "importReference",
        t ->
            Deed.of(operator, "reference/rate/versions", "")
                .with("rates.csv", Lists.RATES, Map.of()));
    put("referenceVersion", t -> Deed.of(operator, Lists.staged(), ""));
    put("referenceChanges", t -> Deed.of(operator, Lists.staged() + "/changes", ""));
    put("referenceErrors", t -> Deed.of(operator, Lists.staged() + "/errors", ""));
    put("referenceErrorsCsv", t -> Deed.of(operator, Lists.staged() + "/errors.csv", ""));
    put(
        "applyReference",
        t -> Deed.of(operator, Lists.staged() + "/application", "{'confirmed':true}"));
    put("discardReference", t -> Deed.of(operator, Lists.staged() + "/rejection", ""));
  }

  private static void oversight() {
    Member operator = Member.named("operator");
    put("audit", t -> Deed.of(operator, "audit", ""));
    put("verifyAudit", t -> Deed.of(operator, "audit/verification", ""));
    put("auditCheckpoints", t -> Deed.of(operator, "audit/checkpoints", ""));
    put("signAudit", t -> Deed.of(operator, "audit/checkpoints", ""));
    put("searchState", t -> Deed.of(operator, "search", ""));
    put("rebuildSearch", t -> Deed.of(operator, "search/rebuild", ""));
    put("explainRank", t -> Deed.of(operator, "search/explanation?q=pump&product=" + shown(), ""));
    put("deadLetters", t -> Deed.of(operator, "dead-letters", ""));
    put(
        "resendDeadLetter",
        t -> Deed.of(operator, "dead-letters/" + DeadAlarm.lies() + "/resend", ""));
    put(
        "dropDeadLetter",
        t ->
            Deed.of(
                operator,
                "dead-letters/" + DeadAlarm.lies() + "/drop",
                "{'reason':'The paper is long gone'}"));
  }

  /** A product that the index has by now. */
  private static String shown() {
    return Member.anonymous().get("products?limit=1").is(200).items().get(0).getString("number");
  }

  private static void people() {
    for (String open :
        new String[] {"ping", "health", "categories", "products", "suppliers", "suggestions"}) {
      put(open, t -> Deed.of(Member.anonymous(), open, ""));
    }
    put("openApi", t -> Deed.of(Member.anonymous(), "openapi", ""));
    put("rfqs", t -> Deed.of(Member.anonymous(), "rfqs", ""));
    put("me", t -> Deed.of(Member.named("provider"), "me", ""));
    put("chooseLanguage", t -> Deed.of(Member.named("provider"), "me", "{'language':'en'}"));
    put("companies", t -> Deed.of(Member.named("provider"), "companies", ""));
    put(
        "registerCompany",
        t ->
            Deed.of(
                Member.named("provider"),
                "companies",
                "{'name':'Newly founded Ltd','country':'CN','kinds':['SUPPLIER'],'zone':'UTC'}"));
    put("notifications", t -> Deed.of(t.seller, "notifications"));
    put("readNotifications", t -> Deed.of(t.seller, "notifications/reading"));
    put("notificationPreferences", t -> Deed.of(t.seller, "notifications/preferences"));
    put(
        "chooseNotificationPreferences",
        t -> Deed.of(t.seller, "notifications/preferences", "{'mail':true}"));
    put(
        "readNotification",
        t -> Deed.of(t.seller, "notifications/" + Staff.notice(t.seller) + "/reading"));
  }

  private static void company() {
    put("company", t -> Deed.of(t.seller, "companies/" + t.seller.number()));
    put(
        "updateCompany",
        t -> Deed.of(t.seller, "companies/" + t.seller.number(), t.seller.unchanged()));
    put("storefront", t -> Deed.of(t.seller, "companies/" + t.seller.number() + "/storefront"));
    put(
        "arrangeStorefront",
        t ->
            Deed.of(
                t.seller, "companies/" + t.seller.number() + "/storefront", "{'accent':'PLUM'}"));
    put(
        "companyDocuments",
        t -> Deed.of(t.seller, "companies/" + t.seller.number() + "/documents"));
    put(
        "addCompanyDocument",
        t ->
            Deed.of(t.seller, "companies/" + t.seller.number() + "/documents")
                .with("proof.pdf", Firm.PAPER, Map.of("kind", "PROOF_OF_ADDRESS")));
    put(
        "companyDocument",
        t ->
            Deed.of(
                t.seller,
                "companies/%s/documents/%s"
                    .formatted(
                        t.seller.number(),
                        t.seller
                            .owner()
                            .get("companies/" + t.seller.number() + "/documents")
                            .is(200)
                            .items()
                            .get(0)
                            .getString("number"))));
    put(
        "submitCompany",
        t -> {
          Firm firm = Staff.founded();
          firm.document();
          return Deed.of(firm, "companies/" + firm.number() + "/submission");
        });
    put(
        "decideCompany",
        t -> {
          Firm firm = Staff.founded();
          firm.document();
          firm.owner().post("companies/" + firm.number() + "/submission").is(200);
          return Deed.of(
              firm, "companies/" + firm.number() + "/verification", "{'decision':'TAKE'}");
        });
  }

  private static void members() {
    put("members", t -> Deed.of(t.seller, "companies/" + t.seller.number() + "/members"));
    put("invitations", t -> Deed.of(t.seller, invitations(t)));
    put(
        "invitePerson",
        t ->
            Deed.of(
                t.seller,
                invitations(t),
                "{'email':'%s@firm.example','role':'SALES'}".formatted(UUID.randomUUID())));
    put("resendInvitation", t -> Deed.of(t.seller, invitation(t) + "/resend"));
    put("revokeInvitation", t -> Deed.of(t.seller, invitation(t)));
    put("confirmAddress", t -> Deed.of(Invited.somebody(), "me/address-confirmation", ""));
    put(
        "invitation",
        t -> {
          Invited invited = Invited.to(t.seller);
          return Deed.of(invited.person(), "invitation", "")
              .under(Map.of("Entrepot-Invitation", invited.mail().token()));
        });
    for (String answer : new String[] {"acceptance", "rejection"}) {
      put(
          answer.equals("acceptance") ? "acceptInvitation" : "declineInvitation",
          t -> {
            Invited invited = Invited.to(t.seller);
            return Deed.of(invited.person(), "invitation/" + answer, invited.mail().body());
          });
    }
    put(
        "changeMember",
        t -> Deed.of(t.seller, Staff.path(t.seller, Staff.user("viewer")), "{'role':'VIEWER'}"));
    put(
        "removeMember",
        t -> {
          t.seller.member(Staff.LEAVER, "VIEWER");
          return Deed.of(t.seller, Staff.path(t.seller, Staff.LEAVER));
        });
    put(
        "leaveCompany",
        t -> Deed.of(Staff.join(t.seller), "companies/" + t.seller.number() + "/members/me"));
  }

  private static String invitations(Trade trade) {
    return "companies/" + trade.seller.number() + "/invitations";
  }

  /** The path of an open invitation. */
  private static String invitation(Trade trade) {
    String address = UUID.randomUUID() + "@firm.example";
    return invitations(trade) + "/" + trade.seller.invite(address, "SALES").is(201).number();
  }

  private static void catalog() {
    put("product", t -> Deed.of(t.seller, "products/" + t.product()));
    put("createProduct", t -> Deed.of(t.seller, "products", "{'title':'A draft','tiers':[]}"));
    put(
        "updateProduct",
        t -> Deed.of(t.seller, "products/" + t.product(), "{'title':'Another','tiers':[]}"));
    put("publishProduct", t -> Deed.of(t.seller, "products/" + t.product() + "/publication"));
    put("withdrawProduct", t -> Deed.of(t.seller, "products/" + t.published() + "/withdrawal"));
    put(
        "addPicture",
        t ->
            Deed.of(t.seller, "products/" + t.product() + "/pictures")
                .with("chair.png", Pictures.png(), Map.of()));
    put(
        "chooseMainPicture",
        t -> {
          String product = t.product();
          return Deed.of(
              t.seller,
              "products/" + product + "/main-picture",
              "{'digest':'" + t.picture(product) + "'}");
        });
    put(
        "removePicture",
        t -> {
          String product = t.product();
          return Deed.of(t.seller, "products/" + product + "/pictures/" + t.picture(product));
        });
    put("picture", t -> Deed.of(Member.anonymous(), "pictures/" + t.publicPicture(), ""));
    put("supplier", t -> Deed.of(Member.anonymous(), "suppliers/" + t.seller.number(), ""));
    put(
        "supplierStorefront",
        t -> Deed.of(Member.anonymous(), "suppliers/" + t.seller.number() + "/storefront", ""));
  }

  private static void requests() {
    put("createRfq", t -> Deed.of(t.buyer, "rfqs", Negotiation.NEED));
    put("rfq", t -> Deed.of(t.buyer, "rfqs/" + t.draft()));
    put("updateRfq", t -> Deed.of(t.buyer, "rfqs/" + t.draft(), Negotiation.NEED));
    put("publishRfq", t -> Deed.of(t.buyer, "rfqs/" + t.draft() + "/publication"));
    put("cancelRfq", t -> Deed.of(t.buyer, "rfqs/" + t.rfq() + "/cancellation"));
    put("rfqAttachments", t -> Deed.of(t.buyer, "rfqs/" + t.draft() + "/attachments"));
    put(
        "addRfqAttachment",
        t ->
            Deed.of(t.buyer, "rfqs/" + t.draft() + "/attachments")
                .with("plan.pdf", Firm.PAPER, Map.of()));
    put("rfqAttachment", t -> Deed.of(t.buyer, t.attachment()));
    put("removeRfqAttachment", t -> Deed.of(t.buyer, t.attachment()));
    put("compareQuotations", t -> Deed.of(t.buyer, "rfqs/" + t.rfq() + "/comparison"));
    put("quotationsOnRfq", t -> Deed.of(t.buyer, "rfqs/" + t.rfq() + "/quotations"));
    put(
        "submitQuotation",
        t ->
            Deed.of(
                t.seller, "rfqs/" + t.rfq() + "/quotations", Negotiation.offer("30.00", "150.00")));
  }

  private static void quotations() {
    put("quotations", t -> Deed.of(t.buyer, "quotations"));
    put("quotation", t -> Deed.of(t.buyer, "quotations/" + t.quotation()));
    put("quotationChain", t -> Deed.of(t.buyer, "quotations/" + t.quotation() + "/chain"));
    put("quotationVersions", t -> Deed.of(t.buyer, "quotations/" + t.quotation() + "/versions"));
    put("quotationMessages", t -> Deed.of(t.buyer, "quotations/" + t.quotation() + "/messages"));
    put(
        "writeQuotationMessage",
        t ->
            Deed.of(
                t.buyer,
                "quotations/" + t.quotation() + "/messages",
                "{'text':'Which wood is it?','language':'en'}"));
    put(
        "counterOffer",
        t ->
            Deed.of(
                t.buyer,
                "quotations/" + t.quotation() + "/versions",
                "{'lines':[{'position':1,'unitPrice':'29.00'}],'language':'en'}"));
    put(
        "acceptQuotation",
        t -> {
          String quotation = t.quotation();
          return Deed.of(
              t.buyer, "quotations/" + quotation + "/acceptance", t.acceptance(quotation));
        });
    put(
        "declineQuotation",
        t ->
            Deed.of(
                t.buyer, "quotations/" + t.quotation() + "/rejection", "{'reason':'Too dear'}"));
    put("withdrawQuotation", t -> Deed.of(t.seller, "quotations/" + t.quotation() + "/withdrawal"));
  }

  private static void papers() {
    put("contracts", t -> Deed.of(t.buyer, "contracts"));
    put("contract", t -> Deed.of(t.buyer, "contracts/" + t.concluded().at("contract.number")));
    put(
        "contractPdf",
        t -> Deed.of(t.buyer, "contracts/" + t.concluded().at("contract.number") + "/pdf"));
    put(
        "signContract",
        t -> {
          String contract = t.toSign();
          String digest = t.buyer.owner().get("contracts/" + contract).is(200).at("digest");
          return Deed.of(
              t.buyer, "contracts/" + contract + "/signatures", "{'digest':'" + digest + "'}");
        });
    put("invoices", t -> Deed.of(t.buyer, "invoices"));
    put("invoice", t -> Deed.of(t.buyer, "invoices/" + t.concluded().at("invoice.number")));
    put(
        "invoicePdf",
        t -> Deed.of(t.buyer, "invoices/" + t.concluded().at("invoice.number") + "/pdf"));
  }

  private static void fulfilment() {
    put("orders", t -> Deed.of(t.buyer, "orders"));
    put("order", t -> Deed.of(t.buyer, "orders/" + t.order()));
    put("milestones", t -> Deed.of(t.buyer, "orders/" + t.order() + "/milestones"));
    put("orderTrail", t -> Deed.of(t.buyer, "orders/" + t.order() + "/trail"));
    put("orderDocuments", t -> Deed.of(t.buyer, "orders/" + t.order() + "/documents.zip"));
    put("startProduction", t -> Deed.of(t.seller, "orders/" + t.order() + "/production"));
    put(
        "recordReadiness",
        t -> {
          String order = t.order();
          t.seller.owner().post("orders/" + order + "/production").is(200);
          return Deed.of(t.seller, "orders/" + order + "/readiness", "{" + Trade.PACKED + "}");
        });
    put(
        "handOver",
        t -> Deed.of(t.seller, "orders/" + t.ready() + "/hand-overs", Trade.handOver()));
    put(
        "recordReceipt",
        t -> Deed.of(t.buyer, "orders/" + t.shipped() + "/delivery", Trade.received()));
    put("acceptGoods", t -> Deed.of(t.buyer, "orders/" + t.delivered() + "/acceptance"));
    put(
        "cancelOrder",
        t ->
            Deed.of(
                t.buyer, "orders/" + t.order() + "/cancellation", "{'reason':'Ordered twice'}"));
    put(
        "recordPayment",
        t ->
            Deed.of(
                t.seller,
                "orders/" + t.order() + "/milestones/1/payment",
                "{'reference':'E2E-4711'}"));
  }

  private static void put(String operation, Function<Trade, Deed> deed) {
    DEEDS.put(operation, deed);
  }
}
