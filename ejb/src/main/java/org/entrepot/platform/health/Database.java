package org.entrepot.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** Says whether the database answers. */
@ApplicationScoped
public class Database {

  @PersistenceContext private EntityManager entities;

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean answers() {
    try {
      entities.createNativeQuery("select 1").getSingleResult();
      return true;
    } catch (PersistenceException e) {
      return false;
    }
  }
}
