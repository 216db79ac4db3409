import GRDB
import PendulateCore

extension RescuedRow {
  /// The same without the words that nobody understands, so that the rest of the row is kept; itself
  /// where there is none.
  ///
  /// What has to be there becomes what is most careful: a session of an unknown kind touched.
  func withoutUnknownWords() -> RescuedRow {
    switch table.name {
    case RecordTable.session.name:
      let row = known("mode", Mode.self) ? self : with("mode", Mode.touch.rawValue.databaseValue)
      guard !known("outcome", Outcome.self) else { return row }
      return ["outcome", "endedAt", "activeSeconds"].reduce(row) { $0.with($1, .null) }
    case RecordTable.checkIn.name:
      var row = self
      if !known("presence", Presence.self) { row = row.with("presence", .null) }
      if !known("state", BodyState.self) { row = row.with("state", .null) }
      if Int.fromDatabaseValue(self["distress"]).flatMap({ Distress($0) }) == nil {
        row = row.with("distress", .null)
      }
      guard !known("kind", CheckIn.Kind.self) else { return row }
      let kind: CheckIn.Kind = self["sessionId"].isNull ? .open : .post
      return row.with("kind", kind.rawValue.databaseValue)
    case RecordTable.glimmer.name:
      let row = known("category", Glimmer.Category.self) ? self : with("category", .null)
      return known("origin", Glimmer.Origin.self)
        ? row : row.with("origin", Glimmer.Origin.added.rawValue.databaseValue)
    case RecordTable.checkInRegion.name:
      return known("change", BodyMark.Change.self) ? self : with("change", .null)
    default: return self
    }
  }

  /// Whether a column is empty, or a word of a kind.
  private func known<Word: RawRepresentable<String>>(_ column: String, _ kind: Word.Type) -> Bool {
    String.fromDatabaseValue(self[column]).map { Word(rawValue: $0) != nil } ?? true
  }
}
