import GRDB

/// A table whose rows carry a checksum, with its columns in the order in which the file holds them.
struct RecordTable: Sendable {
  /// A column, and what may stand in it.
  struct Column: Sendable {
    enum Content: Sendable {
      case text, integer, real, bytes
    }

    let name: String
    let content: Content
    /// Whether it may be empty.
    var isOptional = false

    static func text(_ name: String) -> Column { Column(name: name, content: .text) }
    static func integer(_ name: String) -> Column { Column(name: name, content: .integer) }
    static func real(_ name: String) -> Column { Column(name: name, content: .real) }
    static func bytes(_ name: String) -> Column { Column(name: name, content: .bytes) }

    /// The same, where it may be empty.
    static func optional(_ column: Column) -> Column {
      Column(name: column.name, content: column.content, isOptional: true)
    }
  }

  let name: String
  /// How many of the first columns tell a row from the others.
  let keyCount: Int
  let columns: [Column]

  var keys: [String] { columns.prefix(keyCount).map(\.name) }

  /// The columns that the checksum is about, as a list for SQL.
  var columnList: String { columns.map(\.name).joined(separator: ", ") }

  /// All of them; a row is there only once those above hold what it belongs to.
  static let all = [
    session, event, checkIn, checkInRegion, unwanted, glimmer, consent, preference, sessionFigures,
  ]

  /// Those that were there as checksums came: a step that was released stays as it is.
  static let ofChecksumStep = [
    session, event, checkIn, checkInRegion, glimmer, consent, preference, sessionFigures,
  ]

  static let session = RecordTable(
    name: "session", keyCount: 1,
    columns: [
      .text("id"), .integer("startedAt"), .integer("utcOffsetSeconds"), .text("practice"),
      .text("mode"), .integer("rehearsal"), .optional(.text("outcome")),
      .optional(.integer("endedAt")), .optional(.real("activeSeconds")), .real("touchSeconds"),
      .optional(.text("about")), .optional(.integer("changedAt")), .integer("hasFigures"),
    ])
  static let event = RecordTable(
    name: "event", keyCount: 2,
    columns: [
      .text("sessionId"), .integer("sequence"), .real("t"), .text("kind"), .text("body"),
    ])
  static let checkIn = RecordTable(
    name: "checkIn", keyCount: 1,
    columns: [
      .text("id"), .integer("at"), .integer("utcOffsetSeconds"), .text("kind"),
      .optional(.text("sessionId")), .optional(.integer("distress")),
      .optional(.text("presence")), .optional(.text("state")), .optional(.text("words")),
      .optional(.integer("changedAt")),
    ])
  static let checkInRegion = RecordTable(
    name: "checkInRegion", keyCount: 2,
    columns: [
      .text("checkInId"), .integer("position"), .text("region"), .text("side"), .text("tone"),
      .optional(.text("change")), .text("sensations"),
    ])
  static let unwanted = RecordTable(
    name: "unwanted", keyCount: 1,
    columns: [
      .text("checkInId"), .integer("sleep"), .integer("images"), .integer("mood"),
      .integer("body"),
    ])
  static let glimmer = RecordTable(
    name: "glimmer", keyCount: 1,
    columns: [
      .text("id"), .text("text"), .optional(.text("category")), .optional(.integer("addedAt")),
      .optional(.integer("utcOffsetSeconds")), .text("origin"), .optional(.text("needs")),
      .integer("archived"), .integer("favourite"), .optional(.integer("changedAt")),
    ])
  static let consent = RecordTable(
    name: "consent", keyCount: 1,
    columns: [
      .integer("only"), .integer("agreedAt"), .integer("utcOffsetSeconds"), .text("scope"),
      .integer("holdsAllowed"),
    ])
  static let preference = RecordTable(
    name: "preference", keyCount: 1, columns: [.text("key"), .text("value")])
  /// What events come to: it can be computed again from them.
  static let sessionFigures = RecordTable(
    name: "sessionFigures", keyCount: 2,
    columns: [
      .integer("startedAt"), .text("sessionId"), .integer("utcOffsetSeconds"), .text("mode"),
      .text("outcome"), .real("activeSeconds"), .bytes("body"),
    ])
}
