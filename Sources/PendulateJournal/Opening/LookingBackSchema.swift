extension JournalSchema {
  /// What looking back over years needs.
  ///
  /// `changedAt` says when a person last edited an entry, in milliseconds since 1970 UTC: where two
  /// machines' journals meet, the later wording stays. `sessionFigures` holds what the events of an
  /// ended session come to, so that a trend over years need not read a million of them; it can be
  /// thrown away at any time and is computed again. It repeats what a trend needs of its session, in the
  /// order of time, so that a look over years is one walk through it.
  static let lookingBackSQL = """
    ALTER TABLE session ADD COLUMN changedAt INTEGER;
    ALTER TABLE checkIn ADD COLUMN changedAt INTEGER;
    ALTER TABLE glimmer ADD COLUMN changedAt INTEGER;

    ALTER TABLE session
      ADD COLUMN hasFigures INTEGER NOT NULL DEFAULT 0 CHECK (hasFigures IN (0, 1));

    CREATE TABLE sessionFigures (
      startedAt INTEGER NOT NULL,
      sessionId TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      utcOffsetSeconds INTEGER NOT NULL,
      mode TEXT NOT NULL,
      outcome TEXT NOT NULL,
      activeSeconds REAL NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (startedAt, sessionId)
    ) STRICT, WITHOUT ROWID;

    CREATE UNIQUE INDEX sessionFiguresBySession ON sessionFigures (sessionId);

    CREATE TRIGGER figuresAreGone AFTER DELETE ON sessionFigures BEGIN
      UPDATE session SET hasFigures = 0 WHERE id = OLD.sessionId;
    END;

    CREATE INDEX sessionWithoutFigures ON session (startedAt)
      WHERE hasFigures = 0 AND rehearsal = 0;

    CREATE INDEX sessionCompleted ON session (startedAt, outcome, mode, rehearsal)
      WHERE outcome = 'closed' AND mode IN ('touch', 'resource') AND rehearsal = 0;

    CREATE INDEX checkInAlone ON checkIn (at) WHERE sessionId IS NULL;
    """
}
