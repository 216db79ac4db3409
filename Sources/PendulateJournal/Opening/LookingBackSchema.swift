extension JournalSchema {
  /// What looking back over years needs.
  ///
  /// `changedAt` says when a person last edited an entry, in milliseconds since 1970 UTC: where two
  /// machines' journals meet, the later wording stays. `sessionFigures` holds what the events of an
  /// ended session come to, so that a trend over years need not read a million of them; it can be
  /// thrown away at any time and is computed again.
  static let lookingBackSQL = """
    ALTER TABLE session ADD COLUMN changedAt INTEGER;
    ALTER TABLE checkIn ADD COLUMN changedAt INTEGER;
    ALTER TABLE glimmer ADD COLUMN changedAt INTEGER;

    CREATE TABLE sessionFigures (
      sessionId TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      body BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX sessionCompleted ON session (startedAt)
      WHERE outcome = 'closed' AND mode IN ('touch', 'resource') AND rehearsal = 0;

    CREATE INDEX checkInAlone ON checkIn (at) WHERE sessionId IS NULL;
    """
}
