import PendulateCore

/// A text in the form of `pendulate.journal/1`, read a session at a time.
struct ImportedDocument {
  static let schema = "pendulate.journal/1"

  private(set) var checkIns: [MergedCheckIn] = []
  private(set) var glimmers: [MergedGlimmer] = []
  private var sessionIDs: Set<String> = []
  private var checkInIDs: [String: String?] = [:]
  private var glimmerIDs: Set<String> = []
  /// What sessions say of their check-ins, to be looked at when all are known.
  private var claims: [(session: Int, place: Int, id: String, checkIn: String)] = []

  /// Reads the text, and gives each session away as it comes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, session take: (MergedSession) throws -> Void) throws {
    if let schema = Self.schema(of: bytes), schema != Self.schema { throw Self.unknown(schema) }
    var reader = JSONReader(bytes)
    var keys: Set<String> = []
    try reader.members { key, reader in
      guard keys.insert(key).inserted else { throw ImportFault(what: "stands there twice") }
      switch key {
      case "schema":
        guard case .text(Self.schema) = try reader.value() else {
          throw ImportFault(what: "is not \"\(Self.schema)\"")
        }
      case "exportedAt":
        guard case .text(let text) = try reader.value(), Timestamp(rfc3339: text) != nil else {
          throw ImportFault(what: "is not a date and time such as 2026-03-01T09:05:00+01:00")
        }
      case "sessions": try reader.items { try take(session(try $0.value())) }
      case "checkIns": try reader.items { try add(checkIn: try $0.value()) }
      case "glimmers": try reader.items { try add(glimmer: try $0.value()) }
      default: throw ImportFault(what: "is a key that this version does not know")
      }
    }
    try reader.end()
    for key in ["schema", "sessions", "checkIns", "glimmers"] where !keys.contains(key) {
      throw ImportFault(place: key, what: "is missing")
    }
    try checkReferences()
  }

  /// The schema that a text names, before anything else of it is looked at.
  private static func schema(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var reader = JSONReader(bytes)
    var schema: String?
    try? reader.members { key, reader in
      let value = try reader.skim(isWanted: key == "schema")
      if case .text(let text)? = value { schema = text }
    }
    return schema
  }

  private static func unknown(_ schema: String) -> ImportFault {
    let parts = schema.split(separator: "/", maxSplits: 1)
    if parts.count == 2, parts[0] == "pendulate.journal", let number = Int(parts[1]), number > 1 {
      return ImportFault(
        what: "is of a newer form, \(schema), than this version knows",
        advice: "Use the newer version of the program to import it.")
    }
    return ImportFault(
      place: "schema", what: "is \"\(schema.prefix(40))\", and not \"\(Self.schema)\"",
      advice: "Give a file that was written by: pendulate export.")
  }

  // MARK: Entries

  private mutating func session(_ value: JSONValue) throws -> MergedSession {
    var fields = try ImportFields(value)
    let id = try fields.required("id", try fields.identifier("id"))
    let index = sessionIDs.count
    guard sessionIDs.insert(id.rawValue).inserted else {
      throw ImportFault(place: "id", what: "is that of another session of the file as well")
    }
    let startedAt = try fields.required("startedAt", try fields.time("startedAt"))
    let practice = try fields.required("practice", try fields.text("practice"))
    let mode: Mode = try fields.required("mode", try fields.word("mode"))
    let isRehearsal = try fields.required("rehearsal", try fields.truth("rehearsal"))
    let outcome: Outcome? = try fields.word("outcome")
    let active = try fields.required("activeSeconds", try fields.seconds("activeSeconds"))
    let touch = try fields.required("touchSeconds", try fields.seconds("touchSeconds"))
    let about = Wording(
      text: try fields.text("about", atMost: 200),
      changedAt: try fields.time("changedAt")?.milliseconds)
    let list = try fields.list("events", SessionEvent.init(imported:))
    let events = try fields.required("events", list).map(\.roundedToMilliseconds)
    try Self.check(events, active: active, touch: touch)
    let ids = try fields.required("checkInIds", try fields.texts("checkInIds"))
    for (place, checkIn) in ids.enumerated() {
      claims.append((index, place, id.rawValue, checkIn))
    }
    try fields.end()
    // What was touched is what its events tell; a file may say less and not more.
    let touched = SessionFacts(events).touchSeconds + 0.001
    let wall = events.last { $0.event == .sessionEnd }?.wall.flatMap { Timestamp(rfc3339: $0) }
    let end = wall ?? startedAt.advanced(by: .seconds(active))
    return MergedSession(
      id: id.rawValue, startedAt: startedAt, practice: practice, mode: mode,
      isRehearsal: isRehearsal, outcome: outcome,
      endedAt: outcome == nil ? nil : end.milliseconds,
      activeSeconds: outcome == nil ? nil : active,
      touchSeconds: min(touch, touched), about: about,
      events: events.map {
        MergedSession.Event(t: $0.t, kind: $0.event.rawValue, body: EventLine.encode($0))
      })
  }

  /// Time goes on in a session, and no part of it is longer than the whole.
  private static func check(_ events: [SessionEvent], active: Double, touch: Double) throws {
    for (index, (event, next)) in zip(events, events.dropFirst()).enumerated()
    where next.t < event.t {
      throw ImportFault(
        place: "events[\(index + 1)].t", what: "is \(next.t), and the event before it was later")
    }
    guard touch <= active + 1 else {
      throw ImportFault(place: "touchSeconds", what: "is more than activeSeconds")
    }
    if let index = events.firstIndex(where: { $0.event == .sessionEnd }),
      let again = events[(index + 1)...].firstIndex(where: { $0.event == .sessionEnd })
    {
      throw ImportFault(place: "events[\(again)]", what: "ends a session that has ended")
    }
    if let end = events.last(where: { $0.event == .sessionEnd }), abs(end.t - active) > 1 {
      throw ImportFault(place: "activeSeconds", what: "is \(active), and it ends at \(end.t)")
    }
  }

  private mutating func add(checkIn value: JSONValue) throws {
    var fields = try ImportFields(value)
    let id = try fields.required("id", try fields.identifier("id"))
    let session = try fields.identifier("sessionId")
    guard checkInIDs.updateValue(session?.rawValue, forKey: id.rawValue) == nil else {
      throw ImportFault(place: "id", what: "is that of another check-in of the file as well")
    }
    let changedAt = try fields.time("changedAt")?.milliseconds
    let checkIn = CheckIn(
      id: id, at: try fields.required("at", try fields.time("at")),
      kind: try fields.required("kind", try fields.word("kind")), sessionID: session,
      distress: try fields.distress("distress"), presence: try fields.word("presence"),
      state: try fields.word("state"),
      words: try fields.text("words", atMost: 4000, severalLines: true),
      regions: try fields.required("regions", try fields.list("regions", BodyMark.init(imported:))),
      unwanted: try fields.unwanted("unwanted"))
    try fields.end()
    checkIns.append(MergedCheckIn(checkIn: checkIn, changedAt: changedAt))
  }

  private mutating func add(glimmer value: JSONValue) throws {
    var fields = try ImportFields(value)
    let id = try fields.required("id", try fields.identifier("id")).rawValue
    guard glimmerIDs.insert(id).inserted else {
      throw ImportFault(place: "id", what: "is that of another glimmer of the file as well")
    }
    let changedAt = try fields.time("changedAt")?.milliseconds
    let text = try fields.required("text", try fields.text("text", atMost: 200))
    guard !text.allSatisfy(\.isWhitespace) else {
      throw ImportFault(place: "text", what: "has no words")
    }
    let glimmer = Glimmer(
      id: id, text: text,
      category: try fields.word("category"), addedAt: try fields.time("addedAt"),
      origin: try fields.required("from", try fields.word("from")),
      needs: try fields.text("needs", atMost: 200),
      isArchived: try fields.required("archived", try fields.truth("archived")),
      isFavourite: try fields.truth("favourite") ?? false)
    try fields.end()
    glimmers.append(MergedGlimmer(glimmer: glimmer, changedAt: changedAt))
  }

  private func checkReferences() throws {
    for (index, checkIn) in checkIns.enumerated() {
      guard let session = checkIn.checkIn.sessionID?.rawValue, !sessionIDs.contains(session) else {
        continue
      }
      throw ImportFault(
        place: "checkIns[\(index)].sessionId", what: "names a session that is not in the file")
    }
    for claim in claims where checkInIDs[claim.checkIn] != .some(claim.id) {
      throw ImportFault(
        place: "sessions[\(claim.session)].checkInIds[\(claim.place)]",
        what: "names no check-in of that session")
    }
  }
}
