import PendulateCore
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    ("2026-03-01T09:05:07.250+01:00", 1_772_352_307_250), ("1970-01-01T00:00:00.000Z", 0),
    ("1969-12-31T23:59:59.999Z", -1), ("2024-02-29T12:00:00.000-05:30", 1_709_227_800_000),
  ])
  func rfc3339ReadsWhatItWrites(text: String, milliseconds: Int64) throws {
    let stamp = try #require(Timestamp(rfc3339: text))
    #expect(stamp.milliseconds == milliseconds)
    #expect(stamp.rfc3339 == text)
  }

  @Test(arguments: [
    "", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01",
    "2026-01-01T00:00:00", "2026-01-01T00:00:00+25:00", "2026-01-01T00:00:00Zx",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func everyDayOfFourCenturiesHasItsOwnNumber() throws {
    for number in stride(from: -80_000, through: 80_000, by: 1) {
      let parts = CivilDate(dayNumber: number).parts
      let date = try #require(CivilDate(year: parts.year, month: parts.month, day: parts.day))
      if date.dayNumber != number { Issue.record("day \(number)") }
    }
  }

  @Test func identifiersSortByTimeAndCarryTheirVersion() {
    var random = SeededGenerator(seed: 1)
    let earlier = Identifier.make(at: Timestamp(milliseconds: 1_700_000_000_000), using: &random)
    let later = Identifier.make(at: Timestamp(milliseconds: 1_700_000_000_001), using: &random)
    #expect(earlier.rawValue < later.rawValue)
    #expect(earlier.rawValue.count == 36)
    #expect(Array(earlier.rawValue)[14] == "7")
    #expect("89ab".contains(Array(earlier.rawValue)[19]))
  }

  @Test func aStopwatchLeavesItsPausesOut() {
    var watch = Stopwatch(startedAt: .seconds(10))
    watch.pause(at: .seconds(14))
    watch.resume(at: .seconds(60))
    #expect(watch.elapsed(at: .seconds(61)) == .seconds(5))
    #expect(watch.moment(at: .seconds(6)) == .seconds(62))
  }
}
