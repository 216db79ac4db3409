import GRDB

extension JournalSchema {
  /// Every row carries a checksum of its values.
  ///
  /// It is null from when the row is written or changed until the end of the transaction, when
  /// `RecordTable.sealAll(in:)` fills it in.
  ///
  /// The indexes let one glimmer be drawn among very many.
  static let checksumSQL =
    RecordTable.ofChecksumStep.map { table in
      """
      ALTER TABLE \(table.name) ADD COLUMN checksum INTEGER;
      CREATE INDEX \(table.name)Unsealed ON \(table.name) (\(table.keys.joined(separator: ", ")))
        WHERE checksum IS NULL;
      """
    }.joined(separator: "\n") + """

      CREATE INDEX glimmerFavourite ON glimmer (id) WHERE favourite = 1;

      CREATE INDEX glimmerByChance ON glimmer (substr(id, -12));

      DROP TRIGGER eventIsNeverChanged;

      CREATE TRIGGER eventIsNeverChanged
        BEFORE UPDATE OF \(RecordTable.event.columnList) ON event BEGIN
        SELECT RAISE(ABORT, 'an event is never changed');
      END;

      """
    + RecordTable.ofChecksumStep.filter { $0.name != RecordTable.event.name }.map { table in
      """
      CREATE TRIGGER \(table.name)IsUnsealed
        AFTER UPDATE OF \(table.columnList) ON \(table.name) WHEN NEW.checksum IS NOT NULL BEGIN
        UPDATE \(table.name) SET checksum = NULL
          WHERE \(table.keys.map { "\($0) = NEW.\($0)" }.joined(separator: " AND "));
      END;
      """
    }.joined(separator: "\n")
}
