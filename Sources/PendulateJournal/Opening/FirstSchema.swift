extension JournalSchema {
  /// The first form.
  ///
  /// Instants are milliseconds since 1970 UTC, with the offset that held there in seconds. What a
  /// person wrote stands in columns of its own: `about`, `words`, `text`. Events are in the order
  /// of (sessionId, sequence) on the disk, and as identifiers sort by time, a new one is always
  /// written at the end.
  static let firstSQL = """
    CREATE TABLE session (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
      startedAt INTEGER NOT NULL,
      utcOffsetSeconds INTEGER NOT NULL CHECK (utcOffsetSeconds BETWEEN -64800 AND 64800),
      practice TEXT NOT NULL,
      mode TEXT NOT NULL CHECK (mode IN ('touch', 'resource', 'glimmer', 'ground', 'breathe')),
      rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
      outcome TEXT
        CHECK (outcome IN ('closed', 'closedSilent', 'stopped', 'left', 'interrupted')),
      endedAt INTEGER,
      activeSeconds REAL CHECK (activeSeconds >= 0),
      touchSeconds REAL NOT NULL DEFAULT 0 CHECK (touchSeconds >= 0),
      about TEXT,
      CHECK ((outcome IS NULL) = (endedAt IS NULL)),
      CHECK ((outcome IS NULL) = (activeSeconds IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX sessionByStart ON session (startedAt);

    CREATE INDEX sessionUnfinished ON session (startedAt) WHERE outcome IS NULL;

    CREATE INDEX sessionTouchCompleted ON session (startedAt, outcome, rehearsal, touchSeconds)
      WHERE outcome = 'closed' AND touchSeconds > 0 AND rehearsal = 0;

    CREATE TABLE event (
      sessionId TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      t REAL NOT NULL CHECK (t >= 0),
      kind TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      PRIMARY KEY (sessionId, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event BEGIN
      SELECT RAISE(ABORT, 'an event is never changed');
    END;

    CREATE TABLE checkIn (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
      at INTEGER NOT NULL,
      utcOffsetSeconds INTEGER NOT NULL CHECK (utcOffsetSeconds BETWEEN -64800 AND 64800),
      kind TEXT NOT NULL CHECK (kind IN ('pre', 'post', 'later', 'open')),
      sessionId TEXT REFERENCES session (id) ON DELETE CASCADE,
      distress INTEGER CHECK (distress BETWEEN 0 AND 10),
      presence TEXT CHECK (presence IN ('here', 'halfHere', 'farAway')),
      state TEXT CHECK (state IN ('settled', 'stirredUp', 'shutDown', 'mixed')),
      words TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX checkInByTime ON checkIn (at);

    CREATE INDEX checkInBySession ON checkIn (sessionId) WHERE sessionId IS NOT NULL;

    CREATE TABLE checkInRegion (
      checkInId TEXT NOT NULL REFERENCES checkIn (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      region TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('front', 'back', 'both')),
      tone TEXT NOT NULL CHECK (tone IN ('comfortable', 'uncomfortable', 'neither')),
      change TEXT CHECK (change IN ('more', 'less')),
      sensations TEXT NOT NULL CHECK (json_valid(sensations)),
      PRIMARY KEY (checkInId, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE glimmer (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
      text TEXT NOT NULL,
      category TEXT CHECK (
        category IN ('touch', 'breath', 'movement', 'sound', 'fantasy', 'environment')),
      addedAt INTEGER,
      utcOffsetSeconds INTEGER CHECK (utcOffsetSeconds BETWEEN -64800 AND 64800),
      origin TEXT NOT NULL CHECK (origin IN ('starter', 'added', 'session')),
      needs TEXT,
      archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
      CHECK ((addedAt IS NULL) = (utcOffsetSeconds IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE consent (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      agreedAt INTEGER NOT NULL,
      utcOffsetSeconds INTEGER NOT NULL CHECK (utcOffsetSeconds BETWEEN -64800 AND 64800),
      scope TEXT NOT NULL CHECK (scope IN ('full', 'resourceOnly')),
      holdsAllowed INTEGER NOT NULL CHECK (holdsAllowed IN (0, 1))
    ) STRICT;

    CREATE TABLE preference (
      key TEXT NOT NULL PRIMARY KEY CHECK (length(key) > 0),
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
