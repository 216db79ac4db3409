import PendulateCore

/// A ledger in the form `pendulate.limits/1`: one object of JSON, a few hundred bytes.
enum LedgerDocument {
  static let schema = "pendulate.limits/1"

  // MARK: Writing

  static func text(_ ledger: LimitsLedger) -> String {
    var fields: [(String, String?)] = [
      ("schema", quoted(schema)), ("latest", ledger.latest.map(time)),
      ("isSeeded", "\(ledger.isSeeded)"), ("hasTouched", "\(ledger.hasTouched)"),
      ("completedSessions", "\(ledger.completedSessions)"),
      ("completedTouchSessions", "\(ledger.completedTouchSessions)"),
      ("practised", list(ledger.practised.map(text))),
      ("aimReduction", "\(ledger.aimReduction)"), ("quietRun", "\(ledger.quietRun)"),
      ("overshotLast", "\(ledger.overshotLast)"),
      ("steadyTouchSeconds", list(ledger.steadyTouches.map { "\($0)" })),
      ("alarms", list(ledger.alarms.map(time))),
    ]
    fields.append(("lastStop", ledger.lastStop.map(time)))
    fields.append(("locks", list(ledger.locks.map(text))))
    fields.append(("consent", ledger.consent.map(text)))
    fields.append(("open", list(ledger.open.map(text))))
    let lines = fields.compactMap { name, value in value.map { "  \(quoted(name)): \($0)" } }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private static func text(_ practised: PractisedTime) -> String {
    object([
      ("begunAt", time(practised.begunAt)), ("endedAt", time(practised.endedAt)),
      ("didTouch", "\(practised.didTouch)"), ("touchSeconds", "\(practised.touchSeconds)"),
    ])
  }

  private static func text(_ lock: TouchLock) -> String {
    object([("reason", quoted(lock.reason.rawValue)), ("until", time(lock.until))])
  }

  private static func text(_ consent: ConsentOutcome) -> String {
    object([
      ("answeredAt", time(consent.answeredAt)), ("allowsHolds", "\(consent.allowsHolds)"),
      (
        "terms",
        list(
          consent.terms.map {
            object([
              ("kind", quoted($0.kind.rawValue)), ("until", time($0.until)),
              ("isClosed", "\($0.isClosed)"),
            ])
          })
      ),
    ])
  }

  private static func text(_ entry: LimitsEntry) -> String {
    object([
      ("id", quoted(entry.id.rawValue)), ("begunAt", time(entry.begunAt)),
      ("endedAt", time(entry.endedAt)), ("isOver", "\(entry.isOver)"),
      ("isPractice", "\(entry.isPractice)"), ("isCompleted", "\(entry.isCompleted)"),
      ("didTouch", "\(entry.didTouch)"), ("touchSeconds", "\(entry.touchSeconds)"),
      ("hasAlarm", "\(entry.hasAlarm)"), ("hasStop", "\(entry.hasStop)"),
      ("hasOvershoot", "\(entry.hasOvershoot)"), ("endedQuietly", "\(entry.endedQuietly)"),
      ("steadyTouchSeconds", list(entry.steadyTouches.map { "\($0)" })),
      ("locks", list(entry.locks.map(text))),
    ])
  }

  private static func time(_ time: Timestamp) -> String { quoted(time.rfc3339) }

  private static func list(_ items: [String]) -> String {
    "[" + items.joined(separator: ", ") + "]"
  }

  private static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(quoted($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  /// Only names and identifiers stand there, in which nothing has to be escaped.
  private static func quoted(_ text: String) -> String {
    "\"" + text.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline } + "\""
  }

  // MARK: Reading

  /// Reads a ledger; throws where it is none, and the name of its form where that is another one.
  static func ledger(from bytes: [UInt8]) throws -> LimitsLedger {
    let fields = try bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      let value = try reader.value()
      try reader.end()
      return try LedgerFields(value)
    }
    let found = try fields.text("schema")
    guard found == schema else { throw OtherSchema(name: found) }
    var ledger = LimitsLedger()
    ledger.latest = try fields.timeIfThere("latest")
    ledger.isSeeded = try fields.truth("isSeeded")
    ledger.hasTouched = try fields.truth("hasTouched")
    ledger.completedSessions = try fields.count("completedSessions")
    ledger.completedTouchSessions = try fields.count("completedTouchSessions")
    ledger.practised = try fields.objects("practised").map { fields in
      PractisedTime(
        begunAt: try fields.time("begunAt"), endedAt: try fields.time("endedAt"),
        didTouch: try fields.truth("didTouch"), touchSeconds: try fields.number("touchSeconds"))
    }
    ledger.aimReduction = min(3, try fields.count("aimReduction"))
    ledger.quietRun = try fields.count("quietRun")
    ledger.overshotLast = try fields.truth("overshotLast")
    ledger.steadyTouches = try fields.numbers("steadyTouchSeconds")
    ledger.alarms = try fields.times("alarms")
    ledger.lastStop = try fields.timeIfThere("lastStop")
    ledger.locks = try fields.objects("locks").map(lock)
    ledger.consent = try fields.objectIfThere("consent").map(consent)
    ledger.open = try fields.objects("open").map(entry)
    return ledger
  }

  private static func lock(_ fields: LedgerFields) throws -> TouchLock {
    TouchLock(try fields.word("reason"), until: try fields.time("until"))
  }

  private static func consent(_ fields: LedgerFields) throws -> ConsentOutcome {
    ConsentOutcome(
      answeredAt: try fields.time("answeredAt"),
      terms: try fields.objects("terms").map {
        ConsentOutcome.Term(
          try $0.word("kind"), until: try $0.time("until"), isClosed: try $0.truth("isClosed"))
      }, allowsHolds: try fields.truth("allowsHolds"))
  }

  private static func entry(_ fields: LedgerFields) throws -> LimitsEntry {
    var entry = LimitsEntry(
      id: Identifier(rawValue: try fields.text("id")), begunAt: try fields.time("begunAt"),
      endedAt: try fields.time("endedAt"))
    entry.isOver = try fields.truth("isOver")
    entry.isPractice = try fields.truth("isPractice")
    entry.isCompleted = try fields.truth("isCompleted")
    entry.didTouch = try fields.truth("didTouch")
    entry.touchSeconds = try fields.number("touchSeconds")
    entry.hasAlarm = try fields.truth("hasAlarm")
    entry.hasStop = try fields.truth("hasStop")
    entry.hasOvershoot = try fields.truth("hasOvershoot")
    entry.endedQuietly = try fields.truth("endedQuietly")
    entry.steadyTouches = try fields.numbers("steadyTouchSeconds")
    entry.locks = try fields.objects("locks").map(lock)
    return entry
  }

  /// A form of another name, such as that of a later version.
  struct OtherSchema: Error {
    let name: String
  }
}
