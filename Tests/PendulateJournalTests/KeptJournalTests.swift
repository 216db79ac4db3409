import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

/// Journals of every form that was ever released stay readable, whole.
@Suite struct KeptJournalTests {
  static let forms = [4, 5]

  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    for form in Self.forms { try KeptJournal(form: form).recordIfMissing() }
    try FileManager.default.createDirectory(
      atPath: temporary.location.folder, withIntermediateDirectories: true)
  }

  private func put(_ form: Int) throws {
    try TemporaryFolder.write(
      try KeptJournal(form: form).bytes(), to: temporary.location.journalFile)
  }

  @Test func theNewestFormIsAmongThem() {
    #expect(Self.forms.contains(JournalSchema.current.version))
  }

  @Test(arguments: forms)
  func everyKindOfEntryIsInIt(_ form: Int) throws {
    try put(form)
    let journal = try temporary.open()
    let sessions = try journal.sessions()
    #expect(Set(sessions.map(\.mode)) == Set(Mode.allCases).subtracting([.ground]))
    #expect(Set(sessions.compactMap(\.outcome)) == Set(Outcome.allCases))
    #expect(sessions.contains { $0.isRehearsal } && sessions.contains { $0.outcome == nil })
    #expect(Set(try journal.checkIns().map(\.kind)) == Set(CheckIn.Kind.allCases))
    let unwanted = try journal.checkIns().compactMap(\.unwanted)
    #expect(Set(unwanted).count == (form < 5 ? 0 : 4))
    let kinds = try Set(sessions.flatMap { try journal.events(of: $0.id).map(\.event) })
    #expect(kinds.isSuperset(of: [.takenBack, .escalate, .glimmer, .pacer, .rateMissing]))
  }

  @Test(arguments: forms)
  func itIsOpenedAndExportedWhole(_ form: Int) throws {
    try put(form)
    let journal = try temporary.open()
    #expect(journal.notices.isEmpty)
    #expect(try journal.changedRecords().isEmpty)
    #expect(try journal.exportedText(at: .sample) == KeptJournal(form: form).export())
    #expect(try journal.figures().count == journal.sessions().filter { !$0.isRehearsal }.count)
    #expect(try journal.consent()?.holdsAllowed == true)
    #expect(try journal.preferences() == ["breath": "soft", "theme": "dark"])
    journal.close()
    #expect(JournalInspection(of: temporary.location).condition == .whole)
  }

  @Test(arguments: forms)
  func itIsMergedImportedRestoredAndRescued(_ form: Int) throws {
    try put(form)
    let kept = KeptJournal(form: form)
    let other = try TemporaryFolder()
    let merged = try other.open()
    try merged.merge(temporary.location.journalFile, now: .sample)
    #expect(try merged.exportedText(at: .sample) == kept.export())
    merged.close()
    let third = try TemporaryFolder()
    let imported = try third.open()
    try imported.importExport(try kept.export())
    #expect(try imported.exportedText(at: .sample) == kept.export())
    imported.close()
    _ = try Journal.restore(
      temporary.location.journalFile, at: third.location, now: .sample)
    let rescued = temporary.path + "/rescued.sqlite"
    #expect(
      try Journal.rescue(temporary.location.journalFile, into: rescued).losses.isEmpty)
    try other.put([UInt8](Data(contentsOf: URL(filePath: rescued))))
    for folder in [third, other] {
      let journal = try folder.open()
      #expect(try journal.exportedText(at: .sample) == kept.export())
      journal.close()
    }
  }
}
