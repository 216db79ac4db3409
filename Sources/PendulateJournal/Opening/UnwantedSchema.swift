extension JournalSchema {
  /// What unwanted came since a session, beside the later check-in.
  ///
  /// There is a column for each kind, and all are 0 where nothing came. It has a table of its own, so
  /// that the check-ins that are there, and their checksums, stay as they are.
  static let unwantedSQL = """
    CREATE TABLE unwanted (
      checkInId TEXT NOT NULL PRIMARY KEY REFERENCES checkIn (id) ON DELETE CASCADE,
      sleep INTEGER NOT NULL CHECK (sleep IN (0, 1)),
      images INTEGER NOT NULL CHECK (images IN (0, 1)),
      mood INTEGER NOT NULL CHECK (mood IN (0, 1)),
      body INTEGER NOT NULL CHECK (body IN (0, 1)),
      checksum INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX unwantedUnsealed ON unwanted (checkInId) WHERE checksum IS NULL;

    CREATE TRIGGER unwantedIsUnsealed
      AFTER UPDATE OF checkInId, sleep, images, mood, body ON unwanted
      WHEN NEW.checksum IS NOT NULL BEGIN
      UPDATE unwanted SET checksum = NULL WHERE checkInId = NEW.checkInId;
    END;
    """
}
