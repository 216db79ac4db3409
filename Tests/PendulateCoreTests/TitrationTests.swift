import PendulateCore
import Testing

/// The rules written a second time, the way the reference model states them, to hold ours to.
private enum ReferenceRules {
  static func factor(_ p: Int?, _ s: Int?, _ a: Int, _ b: Int, _ before: Int?) -> Double {
    if (p ?? 0) >= 7 || (s ?? 0) >= 7 { return 0 }
    var f = 1.0
    if let p, let s {
      if p >= 5 || p >= a + 2 {
        f = 0.5
      } else if p == a + 1 {
        f = 0.75
      } else if s <= b + 1 {
        f = 1.25
      }
    } else {
      f = 0.5
    }
    let rises = before.map { b in (s ?? -1) > b } ?? false
    return f * (s != nil && rises ? 0.75 : 1)
  }

  static func nextTouch(
    _ t: Double, _ p: Int?, _ s: Int?, _ a: Int, _ b: Int, _ before: Int?, cap: Int
  ) -> Int {
    let x = max(t, 5) * factor(p, s, a, b, before)
    return x < 5 ? 0 : min(cap, Int(x))
  }

  static func safety(_ t: Double, _ p: Int?, _ ratio: Double) -> Int {
    let base = max(60, ratio * t)
    let h = 1 + 0.25 * Double(max(0, (p ?? 6) - 3))
    return Int(max(base, min(360, base * h)).rounded(.up))
  }
}

@Suite struct TitrationTests {
  @Test func agreesWithTheReferenceRulesOnRandomPersons() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let touch = Double(Int.random(in: 1...45, using: &random))
      let p = Bool.random(using: &random) ? Int.random(in: 0...10, using: &random) : nil
      let s =
        Int.random(in: 0...4, using: &random) > 0 ? Int.random(in: 0...8, using: &random) : nil
      let before =
        Int.random(in: 0...4, using: &random) > 0 ? Int.random(in: 0...6, using: &random) : nil
      let aim = Int.random(in: 1...4, using: &random)
      let baseline = Int.random(in: 0...6, using: &random)
      let cap = [20, 30, 45].randomElement(using: &random) ?? 20
      #expect(
        Titration.nextTouch(
          stayed: touch, peak: p, settled: s, previousSettled: before, aim: aim, baseline: baseline,
          cap: cap) == ReferenceRules.nextTouch(touch, p, s, aim, baseline, before, cap: cap))
      let ratio = Double(Int.random(in: 3...8, using: &random))
      #expect(
        Titration.safety(after: touch, peak: p, ratio: ratio)
          == ReferenceRules.safety(touch, p, ratio))
    }
  }

  @Test(arguments: 1...4, 0...4)
  func aHigherReportNeverEarnsALongerTouch(aim: Int, baseline: Int) {
    for before in 0...4 {
      for touch in stride(from: 5.0, through: 45, by: 4) {
        for s in 0...6 {
          let byPeak = (0...10).map { next(touch, $0, s, before, aim, baseline) }
          #expect(zip(byPeak, byPeak.dropFirst()).allSatisfy { $0 >= $1 })
          #expect(next(touch, nil, s, before, aim, baseline) <= byPeak[aim])
          #expect(byPeak.allSatisfy { Double($0) <= 1.25 * max(touch, 5) })
        }
        for p in 0...10 {
          let bySettled = (0...10).map { next(touch, p, $0, before, aim, baseline) }
          #expect(zip(bySettled, bySettled.dropFirst()).allSatisfy { $0 >= $1 })
        }
      }
    }
  }

  private func next(
    _ touch: Double, _ peak: Int?, _ settled: Int, _ before: Int, _ aim: Int, _ baseline: Int
  ) -> Int {
    Titration.nextTouch(
      stayed: touch, peak: peak, settled: settled, previousSettled: before, aim: aim,
      baseline: baseline, cap: 45)
  }

  @Test func safetyIsNeverShorterThanItsRatio() {
    for touch in stride(from: 1.0, through: 45, by: 0.7) {
      for peak: Int? in [nil, 0, 3, 5, 8, 10] {
        let seconds = Double(Titration.safety(after: touch, peak: peak, ratio: 4))
        #expect(seconds >= 60)
        #expect(seconds >= 4 * touch)
      }
    }
  }

  @Test func theExampleInTheRulesHolds() {
    let next = {
      Titration.nextTouch(
        stayed: 15, peak: $0, settled: 2, previousSettled: 2, aim: 3, baseline: 2, cap: 30)
    }
    #expect([0, 3, 4, 5, 6, 7].map(next) == [18, 18, 11, 7, 7, 0])
    #expect(next(nil) == 7)
  }

  @Test func dwellStaysBetweenTenAndNinetySeconds() {
    #expect(Titration.nextDwell(20, after: .notNow) == 10)
    #expect(Titration.nextDwell(10, after: .notNow) == 10)
    #expect(Titration.nextDwell(20, after: .enjoyable) == 25)
    #expect(Titration.nextDwell(80, after: .nourishing) == 90)
  }
}
