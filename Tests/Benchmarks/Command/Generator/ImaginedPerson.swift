import PendulateCore

/// Somebody who practises for years: distress falls a little, with hard weeks, gaps and silences.
struct ImaginedPerson {
  private var random: SeededGenerator
  private var hardness = 0.0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func one<Item>(of items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &random)]
  }

  mutating func identifier(at time: Timestamp) -> Identifier {
    Identifier.make(at: time, using: &random)
  }

  /// A number about a middle, now and then far from it.
  private mutating func near(_ middle: Double, spread: Double = 1.2) -> Int {
    let sum = (0..<3).reduce(0.0) { total, _ in
      total + Double.random(in: -1...1, using: &random)
    }
    return min(10, max(0, Int((middle + sum * spread).rounded())))
  }

  private mutating func rated(_ middle: Double) -> String {
    chance(0.05) ? "-" : String(near(middle))
  }

  /// The answers of one session; `progress` runs from 0 to 1 over the years.
  mutating func answers(progress: Double) -> String {
    // Hard weeks come and go by themselves.
    hardness = hardness * 0.9 + Double.random(in: -0.45...0.45, using: &random)
    let ease = 1.4 * progress
    let pre = 3.6 - ease * 0.8 + hardness
    let peaks = (0..<5).map { _ in rated(3.6 - ease * 0.5 + hardness * 0.7) }
    let settled = (0..<9).map { _ in rated(2.1 - ease * 0.6 + hardness * 0.5) }
    let presence = (0..<6).map { _ in
      chance(0.015) ? "farAway" : chance(0.06) ? "halfHere" : "here"
    }
    let state = one(
      of: pre > 4
        ? ["stirredUp", "stirredUp", "mixed", "shutDown"]
        : ["settled", "settled", "mixed", "stirredUp"])
    let goes = (0..<5).map { _ in chance(0.9) ? "t" : chance(0.5) ? "stay" : "c" }
    let ladder = (0..<4).map { _ in
      chance(0.08)
        ? "notNow" : one(of: ["tolerable", "tolerable", "enjoyable", "enjoyable", "nourishing"])
    }
    var parts = [
      "pre=\(rated(pre))", "presence=\(presence.joined(separator: ",")),here*",
      "state=\(state),settled", "gate=\(rated(2 - ease * 0.5 + hardness * 0.4))",
      "go=\(goes.joined(separator: ","))", "peak=\(peaks.joined(separator: ","))",
      "settled=\(settled.joined(separator: ","))",
      "both=\(chance(0.7) ? "yes" : "no"),\(rated(1.8))",
      "ladder=\(ladder.joined(separator: ","))", "post=\(rated(1.8 - ease * 0.5 + hardness * 0.5))",
    ]
    if chance(0.12) { parts.append("touch=\(number(5...9))") }
    return parts.joined(separator: ",")
  }

  /// A few words, or none.
  mutating func words() -> String? {
    guard chance(0.3) else { return nil }
    let first = one(of: ["tired", "lighter", "warm hands", "a long day", "rain outside", "quiet"])
    let second = one(of: [
      "the bench by the river", "a voice on the phone", "the café before work", "late bus",
      "soup", "the old letter", "slept well", "the cat stayed",
    ])
    return "\(first), \(second)"
  }

  mutating func label() -> String? {
    guard chance(0.25) else { return nil }
    return one(of: ["the meeting", "the call", "moving house", "the train", "a visit", "the exam"])
  }

  /// What unwanted came since; nothing mostly, and nil where it was not said.
  mutating func unwanted() -> Set<UnwantedEffect>? {
    guard chance(0.8) else { return nil }
    return chance(0.85) ? [] : [one(of: UnwantedEffect.allCases)]
  }

  mutating func marks() -> [BodyMark] {
    guard chance(0.6) else { return [] }
    var marks = (0..<number(1...4)).map { _ in
      let tone = one(of: BodyMark.Tone.allCases)
      let words = [
        ["warm"], ["tight", "held"], ["fluttery"], ["heavy"], [], ["soft", "open"], ["buzzing"],
      ]
      return BodyMark(
        region: one(of: BodyRegion.mapped), tone: tone, sensations: one(of: words))
    }
    // Where nothing is comfortable, one spot that is gets asked for.
    if marks.allSatisfy({ $0.tone == .uncomfortable }), chance(0.7) {
      marks.append(BodyMark(region: one(of: BodyRegion.mapped), tone: .comfortable))
    }
    return marks
  }
}
