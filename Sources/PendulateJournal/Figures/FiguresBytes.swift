import PendulateCore

/// The figures of a session as bytes in the journal, several times quicker to read than JSON.
///
/// The first byte is the form. What is of another form is computed again from the events, so the
/// form may change freely: it is a note to ourselves, never the place where something is kept.
enum FiguresBytes {
  /// The form that is written; another one wherever what is computed changes.
  static let form: UInt8 = 8

  static func encode(_ body: SessionFigures.Body) -> [UInt8] {
    var writer = ByteWriter()
    writer.byte(form)
    for number in [body.aim, body.baseline, body.pre, body.post, body.later] {
      writer.optional(number)
    }
    writer.optionalWord(body.state)
    writer.optional(
      body.unwanted.map { said in
        UnwantedEffect.allCases.enumerated().reduce(0) {
          said.contains($1.element) ? $0 | 1 << $1.offset : $0
        }
      })
    writer.byte(body.hasMissingEnds ? 1 : 0)
    writer.list(body.touches) { writer, touch in
      writer.number(touch.n)
      writer.optional(touch.aim)
      writer.byte(touch.plannedSeconds == nil ? 0 : 1)
      if let planned = touch.plannedSeconds { writer.milliseconds(planned) }
      writer.milliseconds(touch.seconds)
      writer.optional(touch.peak)
      writer.optional(touch.settled)
      switch touch.settling {
      case .noRise: writer.byte(0)
      case .after(let seconds):
        writer.byte(1)
        writer.milliseconds(seconds)
      case .longerThan(let seconds):
        writer.byte(2)
        writer.milliseconds(seconds)
      case .unknown: writer.byte(3)
      }
      writer.optional(touch.cameBack.map { $0 ? 1 : 0 })
      writer.byte(
        (touch.endedByKey ? 1 : 0) | (touch.wasEscalated ? 2 : 0) | (touch.isBoth ? 4 : 0))
    }
    writer.list(body.alarms) { $0.moment($1) }
    writer.number(body.earlyReturns)
    for index in 0..<WindowTime.edges.count {
      writer.milliseconds(body.window.insideSeconds[index])
      writer.milliseconds(body.window.knownSeconds[index])
    }
    writer.milliseconds(body.window.practiceSeconds)
    writer.list(body.glimmers) { writer, use in
      writer.text(use.glimmerID)
      writer.optionalWord(use.category)
      writer.optionalWord(use.state)
      writer.byte(use.isReturn ? 1 : 0)
      writer.optional(use.change.map { $0 + 10 })
      writer.byte(use.secondsUntilLower == nil ? 0 : 1)
      if let seconds = use.secondsUntilLower { writer.milliseconds(seconds) }
      writer.optionalWord(use.ladder)
    }
    for index in body.ladder.indices { writer.number(body.ladder[index]) }
    for index in body.presence.indices { writer.number(body.presence[index]) }
    writer.optional(body.settledDwell.map { Int(($0 * 4).rounded()) })
    writer.list(body.marks) { writer, mark in
      writer.word(mark.region)
      writer.word(mark.tone)
    }
    return writer.bytes
  }

  /// Reads what `encode` wrote; nil for another form, or bytes that it cannot have written.
  static func decode(
    _ bytes: UnsafeRawBufferPointer, names: inout NameTable
  ) -> SessionFigures.Body? {
    var reader = ByteReader(bytes)
    guard reader.byte() == form else { return nil }
    var body = SessionFigures.Body()
    body.aim = reader.optional()
    body.baseline = reader.optional()
    body.pre = reader.optional()
    body.post = reader.optional()
    body.later = reader.optional()
    body.state = reader.word()
    body.unwanted = reader.optional().map { bits in
      Set(UnwantedEffect.allCases.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element))
    }
    body.hasMissingEnds = reader.byte() == 1
    body.touches = reader.list { touch(&$0) }
    body.alarms = reader.list { $0.moment(names: &names) }
    body.earlyReturns = reader.number()
    for index in 0..<WindowTime.edges.count {
      body.window.insideSeconds[index] = reader.milliseconds()
      body.window.knownSeconds[index] = reader.milliseconds()
    }
    body.window.practiceSeconds = reader.milliseconds()
    body.glimmers = reader.list { reader in
      let id = names.name(of: reader.text())
      return GlimmerUse(
        glimmerID: id, category: reader.word(), state: reader.word(),
        isReturn: reader.byte() == 1, change: reader.optional().map { $0 - 10 },
        secondsUntilLower: reader.byte() == 1 ? reader.milliseconds() : nil,
        ladder: reader.word())
    }
    for index in body.ladder.indices { body.ladder[index] = reader.number() }
    for index in body.presence.indices { body.presence[index] = reader.number() }
    body.settledDwell = reader.optional().map { Double($0) / 4 }
    body.marks = reader.list { reader in
      PlaceAndTone(reader.word() ?? .nowhere, reader.word() ?? .neither)
    }
    return reader.isWhole ? body : nil
  }

  private static func touch(_ reader: inout ByteReader) -> TouchFigures {
    var touch = TouchFigures(n: reader.number(), aim: reader.optional(), seconds: 0)
    if reader.byte() == 1 { touch.plannedSeconds = reader.milliseconds() }
    touch.seconds = reader.milliseconds()
    touch.peak = reader.optional()
    touch.settled = reader.optional()
    touch.settling =
      switch reader.byte() {
      case 0: .noRise
      case 1: .after(reader.milliseconds())
      case 2: .longerThan(reader.milliseconds())
      default: .unknown
      }
    touch.cameBack = reader.optional().map { $0 == 1 }
    let flags = reader.byte()
    touch.endedByKey = flags & 1 != 0
    touch.wasEscalated = flags & 2 != 0
    touch.isBoth = flags & 4 != 0
    return touch
  }
}
