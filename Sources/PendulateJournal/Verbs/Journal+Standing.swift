import GRDB
import PendulateCore

extension Journal {
  /// Keeps what the questions before the first session led to, in the place of what was kept.
  package func keep(_ consent: Consent) throws(JournalError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO consent (only, agreedAt, utcOffsetSeconds, scope, holdsAllowed)
          VALUES (1, ?, ?, ?, ?)
          """,
        arguments: [
          consent.agreedAt.milliseconds, consent.agreedAt.utcOffsetSeconds,
          consent.scope.rawValue, consent.holdsAllowed,
        ])
    }
  }

  /// What the questions before the first session led to; nil if they were never answered.
  package func consent() throws(JournalError) -> Consent? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM consent").map { row in
        Consent(
          agreedAt: try row.timestamp("agreedAt"), scope: try row.required("scope"),
          holdsAllowed: try row.value("holdsAllowed"))
      }
    }
  }

  /// Keeps a choice, such as the breath pattern, for the next time; nil forgets it.
  package func setPreference(_ key: String, to value: String?) throws(JournalError) {
    try write { db in
      if let value {
        try db.execute(
          sql: "INSERT OR REPLACE INTO preference (key, value) VALUES (?, ?)",
          arguments: [key, value])
      } else {
        try db.execute(sql: "DELETE FROM preference WHERE key = ?", arguments: [key])
      }
    }
  }

  /// All kept choices.
  package func preferences() throws(JournalError) -> [String: String] {
    try read { db in
      var preferences: [String: String] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT key, value FROM preference") {
        preferences[try row.value("key")] = try row.value("value")
      }
      return preferences
    }
  }
}
