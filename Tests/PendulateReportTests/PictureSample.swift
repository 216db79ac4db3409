import PendulateCore
import Testing

/// Journals for pictures: with gaps, unknown ends, times that have no end, and enough of everything.
struct PictureSample: Sendable, CustomTestStringConvertible {
  /// The name that its recordings begin with.
  let name: String
  let length: CalendarPeriod.Length
  /// How many days lie between two sessions, and how many sessions there are.
  let days: Int
  let sessions: Int

  /// Few sessions, many weeks, and more days than can be drawn pair by pair.
  static let all = [
    PictureSample(name: "months", length: .month, days: 17, sessions: 9),
    PictureSample(name: "weeks", length: .week, days: 3, sessions: 84),
    PictureSample(name: "days", length: .day, days: 2, sessions: 50),
  ]

  var testDescription: String { name }

  static let start = Timestamp(milliseconds: 1_757_000_000_000, utcOffsetSeconds: 3600)

  var trends: Trends {
    let figures = figures
    let last = figures.last?.startedAt.localDate ?? Self.start.localDate
    return Trends(
      sessions: figures, checkIns: [DatedMarks(day: last, marks: Self.marks)], through: last,
      length: length)
  }

  /// Each tone most often once, two tones as often as each other, and one of three without a half.
  private static let marks: [PlaceAndTone] =
    [.chest, .chest, .belly, .shoulders, .hips, .feet, .feet].map { PlaceAndTone($0, .comfortable) }
    + [.belly, .hips, .jaw, .lowerBack, .feet].map { PlaceAndTone($0, .uncomfortable) }
    + [.hands, .feet].map { PlaceAndTone($0, .neither) }

  private var figures: [SessionFigures] {
    var random = SeededGenerator(seed: 11)
    return (0..<sessions).map { index in
      // Five weeks without a session, a third of the way.
      let day = index * days + (index > sessions / 3 ? 35 : 0)
      var body = SessionFigures.Body()
      body.pre = index % 7 == 6 ? nil : Int.random(in: 2...7, using: &random)
      body.post = index % 11 == 10 ? nil : Int.random(in: 0...5, using: &random)
      body.baseline = 2
      for n in 1...(index % 4 == 3 ? 1 : 3) where index % 5 != 4 {
        body.touches.append(Self.touch(n, index, &random))
      }
      body.earlyReturns = index % 6 == 0 ? 1 : 0
      let known = Double(Int.random(in: 400...700, using: &random))
      let inside = Double(Int.random(in: 100...400, using: &random))
      body.window = WindowTime(
        insideSeconds: SIMD4(repeating: inside), knownSeconds: SIMD4(repeating: known),
        practiceSeconds: index % 9 == 8 ? 1400 : 720)
      body.ladder = [index % 3 == 0 ? 1 : 0, 2, index % 2, index % 5 == 0 ? 3 : 0]
      body.presence = [3, index % 3, index % 8 == 7 ? 1 : 0, 0]
      return SessionFigures(
        id: Identifier(rawValue: "p\(index)"),
        startedAt: Self.start.advanced(by: .seconds(day * 86_400)),
        mode: index % 10 == 9 ? .glimmer : index % 5 == 4 ? .resource : .touch, outcome: .closed,
        activeSeconds: 900, body: body)
    }
  }

  private static func touch(
    _ n: Int, _ index: Int, _ random: inout SeededGenerator
  ) -> TouchFigures {
    let peak = index % 6 == 5 ? nil : Int.random(in: 1...6, using: &random)
    let seconds = Double(Int.random(in: 20...170, using: &random))
    let settling: TouchFigures.Settling =
      switch (index + n) % 4 {
      case 0: .longerThan(seconds)
      case 1: .unknown
      default: .after(seconds)
      }
    return TouchFigures(
      n: n, aim: 3, seconds: 12.5 + Double(n * 4), peak: peak, settled: 2, settling: settling,
      cameBack: n == 3 ? nil : (index + n) % 3 != 0)
  }
}
