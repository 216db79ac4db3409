import PendulateCore

/// A hash of bytes that is the same in every run and on every machine, for what is recorded.
///
/// FNV-1a with 64 bits: Fowler, Noll and Vo (draft-eastlake-fnv).
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Adds a text; its end counts, so that two texts are not the same as one of both.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(UInt8.max)
  }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Sixteen hexadecimal digits.
  var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension StableHash {
  /// Adds everything that an event says, field by field.
  mutating func add(_ event: SessionEvent) {
    add(event.t.bitPattern)
    add(event.event.rawValue)
    add(event.stage?.rawValue ?? "-")
    add(UInt64(bitPattern: Int64(event.n ?? -1)))
    add(UInt64(bitPattern: Int64(event.k ?? -1)))
    add((event.plannedSeconds ?? -1).bitPattern)
    add((event.seconds ?? -1).bitPattern)
    add(event.reason?.rawValue ?? "-")
    add(event.occasion?.rawValue ?? "-")
    switch event.answer {
    case .distress(let distress): add(UInt64(distress.value))
    case .presence(let presence): add(presence.rawValue)
    case .state(let state): add(state.rawValue)
    case .ladder(let ladder): add(ladder.rawValue)
    case nil: add("-")
    }
    add(event.missingScale?.rawValue ?? "-")
    add(event.kind?.rawValue ?? "-")
    add(event.outcome?.rawValue ?? "-")
    add(event.plan?.mode?.rawValue ?? "-")
    add(UInt64(event.plan?.aim ?? 0))
    add(UInt64(event.plan?.touches ?? 0))
    add(event.plan?.anchor ?? "-")
    add(event.glimmerID ?? "-")
    add((event.dwellSeconds ?? -1).bitPattern)
    add(event.ladder?.rawValue ?? "-")
    add(UInt64(event.regions?.count ?? 0))
    add(event.pattern ?? "-")
    add(event.on.map { $0 ? "on" : "off" } ?? "-")
  }
}
