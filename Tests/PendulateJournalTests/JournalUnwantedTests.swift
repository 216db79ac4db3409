import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

/// What unwanted came since a session, kept beside its later check-in.
@Suite struct JournalUnwantedTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
    try journal.addSample(1)
  }

  private func later(_ unwanted: Set<UnwantedEffect>?, distress: Int? = 2) -> CheckIn {
    CheckIn(
      id: .sample(50), at: .sample, kind: .later, sessionID: .sample(1),
      distress: distress.flatMap { Distress($0) }, unwanted: unwanted)
  }

  private func kept() throws -> CheckIn? { try journal.checkIns(of: .sample(1)).first }

  @Test(arguments: [nil, [], [.sleep], [.images, .mood], Set(UnwantedEffect.allCases)])
  func itIsKeptAndNobodySaidIsNotNothing(_ unwanted: Set<UnwantedEffect>?) throws {
    try journal.keep(later(unwanted))
    #expect(try kept() == later(unwanted))
    #expect(try journal.changedRecords().isEmpty)
    #expect(try journal.figures().map(\.body.unwanted) == [unwanted])
    // A second time the figures come from what was noted of them.
    #expect(try journal.figures().map(\.body.unwanted) == [unwanted])
    let text = try journal.exportedText(at: .sample)
    #expect(text.contains("\"unwanted\"") == (unwanted != nil))
    let other = try TemporaryFolder()
    let imported = try other.open()
    try imported.importExport(text)
    #expect(try imported.exportedText(at: .sample) == text)
    #expect(try imported.changedRecords().isEmpty)
  }

  @Test func anotherAnswerTakesItsPlaceAndSoDoesNone() throws {
    try journal.keep(later([.sleep]))
    try journal.keep(later([.body]))
    #expect(try kept()?.unwanted == [.body])
    #expect(try journal.figures().first?.body.unwanted == [.body])
    try journal.keep(later(nil))
    #expect(try kept()?.unwanted == nil)
    #expect(try journal.figures().first?.body.unwanted == nil)
  }

  @Test func aBitThatChangesIsNoticedAndADeletedCheckInTakesItAlong() throws {
    try journal.keep(later([.sleep]))
    try journal.write { db in
      try db.execute(sql: "DROP TRIGGER unwantedIsUnsealed; UPDATE unwanted SET mood = 1")
    }
    #expect(
      try journal.changedRecords().map(\.name) == [
        "what came since, of check-in \(Identifier.sample(50).rawValue)"
      ])
    try journal.deleteCheckIn(.sample(50))
    let count = try journal.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM unwanted") }
    #expect(count == 0)
  }

  /// The one who said more is kept, whichever comes first.
  @Test func twoMachinesComeToTheSame() throws {
    try journal.keep(later(nil))
    let silent = try journal.exportedText(at: .sample)
    try journal.keep(later([]))
    let said = try journal.exportedText(at: .sample)
    for order in [[silent, said], [said, silent]] {
      let folder = try TemporaryFolder()
      let other = try folder.open()
      for text in order { try other.importExport(text) }
      #expect(try other.exportedText(at: .sample) == said)
    }
  }

  @Test func aWordThatIsNoKindIsRefusedWithItsPlace() throws {
    try journal.keep(later([.sleep]))
    let text = try journal.exportedText(at: .sample)
      .replacingOccurrences(of: "\"sleep\"", with: "\"dreams\"")
    let folder = try TemporaryFolder()
    let other = try folder.open()
    #expect {
      try other.importExport(text)
    } throws: { error in
      "\(error)".contains("unwanted[0]") && "\(error)".contains("sleep, images, mood, body")
    }
  }
}
