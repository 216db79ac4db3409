import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

/// Every entry carries a checksum, however it was written, so that no bit changes unnoticed.
@Suite struct JournalChecksumTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func expectSealed(
    _ journal: Journal, at location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try journal.changedRecords().isEmpty, sourceLocation: location)
  }

  @Test func everyWayOfWritingLeavesAChecksum() throws {
    let journal = try temporary.open()
    try LongJournal.fill(journal, sessions: 3, eventsPerSession: 12, now: .sample)
    try expectSealed(journal)
    let id = try journal.addSample(1)
    try expectSealed(journal)
    try journal.append([.rate(.presence(.here), .settled, at: 450)], to: id, from: 11)
    try journal.setAbout("the stairs", of: id)
    try journal.setNote("warm", of: id)
    try expectSealed(journal)
    let checkIn = CheckIn(
      id: .sample(50), at: .sample, kind: .later, sessionID: id, distress: Distress(4),
      words: "later",
      regions: [BodyMark(region: .chest, side: .front, tone: .neither, sensations: ["tight"])])
    try journal.keep(checkIn)
    try journal.keep(checkIn)
    try journal.setWords("other words", ofCheckIn: checkIn.id)
    let glimmer = Glimmer(id: "g", text: "rain", category: .sound, origin: .added)
    try journal.keep(glimmer)
    try journal.change(glimmer, .favourite(true))
    try journal.keep(Consent(agreedAt: .sample, scope: .full, holdsAllowed: true))
    try journal.setPreference("breath", to: "soft")
    try journal.setPreference("breath", to: "wave")
    _ = try journal.figures()
    try expectSealed(journal)
    let text = try journal.exportedText(at: .sample)
    try journal.deleteCheckIn(checkIn.id)
    try journal.importExport(text)
    try expectSealed(journal)
    journal.close()
    try expectSealed(try temporary.open())
  }

  @Test func aFileOfAnEarlierFormGetsChecksums() throws {
    try FileManager.default.createDirectory(
      atPath: temporary.location.folder, withIntermediateDirectories: true)
    let queue = try DatabaseQueue(path: temporary.location.journalFile)
    try queue.write { try $0.execute(sql: FirstFormFixture.sql) }
    try queue.close()
    try expectSealed(try temporary.open())
  }

  @Test func whatAnotherProgramWritesIsTold() throws {
    let journal = try temporary.open()
    let id = try journal.addSample(1)
    try journal.setPreference("breath", to: "soft")
    try journal.queue.write { try $0.execute(sql: "UPDATE session SET about = 'another'") }
    #expect(try journal.changedRecords().map(\.name) == ["session \(id.rawValue)"])
  }

  /// Another program may have written what no statement can name.
  @Test func aKeyWithANullHoldsNothingUp() throws {
    let journal = try temporary.open()
    try journal.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO glimmer (id, text, origin, archived) VALUES ('a' || char(0) || 'b', 'x', 'added', 0);
          INSERT INTO preference (key, value) VALUES ('a' || char(0), 'x');
          INSERT INTO checkIn (id, at, utcOffsetSeconds, kind) VALUES ('x' || char(0), 0, 0, 'open');
          """)
    }
    try journal.addSample(1)
    try journal.keep(Glimmer(id: "g", text: "rain", category: .sound, origin: .added))
    #expect(try journal.countOfSessions() == 1)
    #expect(try journal.entries().map(\.id) == [.sample(1)])
  }

  /// Whatever single bit of the file changes: what is read is what was written, or it is told.
  @Test(arguments: 0..<4)
  func noChangedBitPassesForGood(_ part: Int) throws {
    let bytes = try temporary.fill(sessions: 12, eventsPerSession: 10)
    let whole = try export()
    var random = SeededGenerator(seed: UInt64(part))
    var noticed = 0
    for _ in 0..<75 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      var damaged = bytes
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try temporary.put(damaged)
      let inspection = JournalInspection(of: temporary.location)
      let isTold = inspection.condition != .whole || !inspection.changedRecords.isEmpty
      if isTold {
        noticed += 1
      } else {
        #expect(try export() == whole, "byte \(place)")
      }
    }
    #expect(noticed > 8)
  }

  private func export() throws -> String {
    let journal = try Journal.copyInMemory(of: temporary.location)
    defer { journal.close() }
    return try journal.exportedText(at: .sample)
  }
}
