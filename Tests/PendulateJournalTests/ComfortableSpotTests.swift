import PendulateCore
import Testing

@testable import PendulateJournal

/// A comfortable spot that was asked for stands in the check-in, and counts in the map over weeks.
@Suite struct ComfortableSpotTests {
  private let folder: TemporaryFolder
  private let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    try journal.addSample(1)
  }

  @Test func itCountsOnceAndAlsoWhereItIsKeptLater() throws {
    let before = try journal.figures().first?.body.marks ?? []
    let marks = [
      BodyMark(region: .chest, tone: .uncomfortable), BodyMark(region: .feet, tone: .comfortable),
    ]
    try journal.keep(
      CheckIn(
        id: .sample(50), at: .sample, kind: .pre, sessionID: .sample(1), regions: marks))
    let told = marks.map { PlaceAndTone($0.region, $0.tone) }
    #expect(before != told)
    #expect(try journal.figures().first?.body.marks == told)
    // A second time the figures come from what was noted of them.
    #expect(try journal.figures().first?.body.marks == told)
    #expect(try journal.loneMarks().isEmpty)
  }
}
