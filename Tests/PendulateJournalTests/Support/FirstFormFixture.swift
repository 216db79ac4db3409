/// A journal as the first form of the file wrote it.
///
/// The text stands here a second time on purpose: it is what files out there hold, whatever becomes
/// of the program.
enum FirstFormFixture {
  static let sql = """
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

    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('first');
    PRAGMA application_id = 1886282860;
    PRAGMA user_version = 1;

    INSERT INTO session VALUES ('019ca5f0-0000-7000-8000-000000000001', 1772352300000, 3600,
      'full-touch', 'touch', 0, 'closed', 1772352800000, 440.0, 21.25, 'the stairs');
    INSERT INTO event VALUES ('019ca5f0-0000-7000-8000-000000000001', 0, 0.0, 'sessionStart',
      '{"event":"sessionStart","mode":"touch","t":0}');
    INSERT INTO event VALUES ('019ca5f0-0000-7000-8000-000000000001', 1, 440.0, 'sessionEnd',
      '{"event":"sessionEnd","outcome":"closed","t":440}');
    INSERT INTO checkIn VALUES ('019ca5f0-0000-7000-8000-000000000050', 1772352300000, 3600,
      'pre', '019ca5f0-0000-7000-8000-000000000001', 3, 'here', NULL, 'a few words');
    INSERT INTO checkInRegion VALUES ('019ca5f0-0000-7000-8000-000000000050', 0, 'feet', 'both',
      'comfortable', 'more', '["warm"]');
    INSERT INTO glimmer VALUES ('g1', 'rain', 'sound', 1772352300000, 3600, 'added', NULL, 0);
    INSERT INTO consent VALUES (1, 1772352300000, 3600, 'full', 1);
    INSERT INTO preference VALUES ('breath', 'soft');
    """
}
