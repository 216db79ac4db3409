import PendulateCore

/// A moment that ended touching, as bytes.
extension ByteWriter {
  mutating func moment(_ moment: HardMoment) {
    word(moment.kind)
    optionalWord(moment.stage)
    word(moment.before)
    milliseconds(moment.second)
    optional(moment.distress)
    optionalMilliseconds(moment.touchSeconds)
    optionalMilliseconds(moment.secondsSinceTouch)
    byte(moment.glimmerID == nil ? 0 : 1)
    if let id = moment.glimmerID { text(id) }
    switch moment.afterwards {
    case .settled(let seconds):
      byte(1)
      milliseconds(seconds)
    case .notYet(let seconds):
      byte(2)
      milliseconds(seconds)
    case .unknown: byte(0)
    }
    optionalWord(moment.wayBack)
  }

  private mutating func optionalMilliseconds(_ seconds: Double?) {
    byte(seconds == nil ? 0 : 1)
    if let seconds { milliseconds(seconds) }
  }
}

extension ByteReader {
  mutating func moment(names: inout NameTable) -> HardMoment {
    var moment = HardMoment(kind: word() ?? .edge, stage: word(), before: word() ?? .safety)
    moment.second = milliseconds()
    moment.distress = optional()
    moment.touchSeconds = optionalMilliseconds()
    moment.secondsSinceTouch = optionalMilliseconds()
    if byte() == 1 { moment.glimmerID = names.name(of: text()) }
    moment.afterwards =
      switch byte() {
      case 1: .settled(milliseconds())
      case 2: .notYet(milliseconds())
      default: .unknown
      }
    moment.wayBack = word()
    return moment
  }

  private mutating func optionalMilliseconds() -> Double? { byte() == 1 ? milliseconds() : nil }
}
