#!/usr/bin/env bash
# A whole trade over the API of a running demo (./mvnw -Prun): from a new firm to a commercial
# invoice. Needs curl and jq. Prints each call and what matters of its answer.
set -euo pipefail
api=${API:-http://localhost:8080/api/v1}
realm=${REALM:-http://localhost:8180/realms/entrepot}
today=$(date -u +%F)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

token() {
  curl -sf "$realm/protocol/openid-connect/token" -d grant_type=password -d client_id=entrepot-cli \
    -d username="$1" -d password=demo | jq -r .access_token
}

# call WHO METHOD PATH [JSON | @FILE of a multipart form]; company_of_WHO is whom they act for.
call() {
  local who=$1 method=$2 path=$3 body=${4:-} company=company_of_$1 token=token_of_$1
  local args=(-s -X "$method" "$api/$path" -H "Authorization: Bearer ${!token}" -w '\n%{http_code}')
  [[ -n ${!company:-} ]] && args+=(-H "Entrepot-Company: ${!company}")
  case $body in
    '') ;;
    @*) args+=(-F "file=$body" -F kind=LICENCE) ;;
    *) args+=(-H 'Content-Type: application/json' -H "Idempotency-Key: $RANDOM-$RANDOM" -d "$body") ;;
  esac
  local answer
  answer=$(curl "${args[@]}")
  printf '%-8s %s %s -> %s\n' "$who" "$method" "/$path" "${answer##*$'\n'}" >&2
  [[ ${answer##*$'\n'} == 2* ]] || { echo "${answer%$'\n'*}" >&2; exit 1; }
  echo "${answer%$'\n'*}"
}

for who in supplier buyer supplier2 operator; do declare "token_of_$who=$(token $who)"; done
for who in supplier2 buyer; do
  declare "company_of_$who=$(call $who GET me | jq -r '.memberships[0].number')"
done

echo "1. A firm comes in and is verified"
firm=$(call supplier POST companies "{\"name\":\"Hailin Furniture $RANDOM Co., Ltd.\",\"country\":\"CN\",\"kinds\":[\"SUPPLIER\"],\"zone\":\"Asia/Shanghai\"}")
company_of_supplier=$(jq -r .number <<<"$firm")
call supplier PUT "companies/$company_of_supplier" "$(jq '{name, country, kinds, zone,
  registrationNumber:"91350100M000100Y43", taxId:"91350100M000100Y43", signing:false,
  address:{street:"Harbour Road 8", city:"Fuzhou", postalCode:"350000"},
  email:"trade@hailin.example", phone:"+86 591 1234567"}' <<<"$firm")" >/dev/null
printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n' >"$work/licence.pdf"
call supplier POST "companies/$company_of_supplier/documents" "@$work/licence.pdf" >/dev/null
call supplier POST "companies/$company_of_supplier/submission" '{}' >/dev/null
call operator POST "companies/$company_of_supplier/verification" '{"decision":"TAKE"}' >/dev/null
call operator POST "companies/$company_of_supplier/verification" '{"decision":"VERIFY"}' | jq -c '{number, status}'

echo "2. It lists a product"
product=$(call supplier POST products '{"title":"Oak chair, stackable","language":"en","description":"Solid oak, oiled.","category":"furniture","currency":"EUR","unit":"C62","tiers":[{"from":"50","price":"34.00"},{"from":"200","price":"31.50"}],"hs":"940161","origin":"CN","netKilograms":"5.2","grossKilograms":"6.1","leadTimeDays":30}' | jq -r .number)
call supplier POST "products/$product/publication" '{}' | jq -c '{number, status}'

echo "3. A buyer asks for quotations"
rfq=$(call buyer POST rfqs "{\"title\":\"Chairs and tables for a canteen\",\"language\":\"en\",\"delivery\":{\"incoterm\":\"FOB\",\"place\":\"Shanghai\",\"locode\":\"CNSGH\"},\"currency\":\"EUR\",\"targetPricesShared\":false,\"lines\":[{\"product\":\"$product\",\"description\":\"Chair, oak\",\"hs\":\"940161\",\"quantity\":{\"value\":\"100\",\"unit\":\"C62\"}},{\"description\":\"Table, oak, 180 cm\",\"quantity\":{\"value\":\"20\",\"unit\":\"C62\"}}]}" | jq -r .number)
call buyer POST "rfqs/$rfq/publication" '{}' | jq -c '{number, status, deadline}'

echo "4. Two suppliers quote, the buyer counters, the supplier revises, the buyer compares and accepts"
quote() {
  call "$1" POST "rfqs/$rfq/quotations" "{\"lines\":[{\"position\":1,\"unitPrice\":\"$2\",\"leadTimeDays\":30,\"origin\":\"CN\"},{\"position\":2,\"unitPrice\":\"$3\",\"leadTimeDays\":45,\"origin\":\"CN\"}],\"payment\":{\"instalments\":[{\"percent\":\"30\",\"trigger\":\"ON_ORDER\"},{\"percent\":\"70\",\"trigger\":\"BEFORE_SHIPMENT\"}]},\"language\":\"en\"}" | jq -r .number
}
quotation=$(quote supplier 32.00 160.00)
quote supplier2 29.50 171.00 >/dev/null
call buyer GET "rfqs/$rfq/comparison" | jq -c '[.. | objects | select(has("supplier") and has("total")) | {supplier: .supplier.name, total}] | unique'
call buyer POST "quotations/$quotation/versions" '{"lines":[{"position":1,"unitPrice":"30.00"}],"note":"At 30.00 we order.","language":"en"}' >/dev/null
digest=$(call supplier POST "quotations/$quotation/versions" '{"lines":[{"position":2,"unitPrice":"150.00"}],"note":"Then tables at 150.00.","language":"en"}' | jq -r .digest)
trade=$(call buyer POST "quotations/$quotation/acceptance" "{\"versionDigest\":\"$digest\"}")

echo "5. Contract, order and proforma stand"
jq -c '{contract: .contract.documentNumber, order: .order.number, total: .order.total, proforma: .invoice.documentNumber}' <<<"$trade"
order=$(jq -r .order.number <<<"$trade")
curl -sf "$api/contracts/$(jq -r .contract.number <<<"$trade")/pdf" -H "Authorization: Bearer $token_of_buyer" \
  -H "Entrepot-Company: $company_of_buyer" -o "$work/contract.pdf" -w 'contract as PDF: %{content_type}, %{size_download} bytes\n'

echo "6. Production, goods ready, hand-over, receipt, acceptance"
packed='"lines":[{"position":1,"quantity":"100"},{"position":2,"quantity":"20"}],"packages":[{"count":60,"kind":"CT","netKilograms":"1520","grossKilograms":"1710"}]'
call supplier POST "orders/$order/production" '{}' >/dev/null
call supplier POST "orders/$order/readiness" "{$packed}" >/dev/null
call supplier POST "orders/$order/hand-overs" "{\"carrier\":\"COSCO Shipping\",\"handedOverOn\":\"$today\",\"transportDocument\":\"COSU6123456780\",$packed}" >/dev/null
call buyer GET "invoices?order=$order" | jq -c '.items[] | {documentNumber, kind, status, total}'
call buyer POST "orders/$order/delivery" "{\"receivedOn\":\"$today\"}" >/dev/null
call buyer POST "orders/$order/acceptance" '{}' | jq -c '{number, status}'
