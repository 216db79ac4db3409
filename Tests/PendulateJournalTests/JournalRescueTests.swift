import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

/// One damaged place takes with it what lies there, and hides nothing else.
@Suite struct JournalRescueTests {
  private let temporary: TemporaryFolder
  private var target: String { temporary.path + "/rescued.sqlite" }

  init() throws {
    temporary = try TemporaryFolder()
  }

  /// Every entry of a journal, by its id, as it would be exported.
  private func entries(of text: String) throws -> [String: String] {
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    var entries: [String: String] = [:]
    for kind in ["sessions", "checkIns", "glimmers"] {
      for case let entry as [String: Any] in try #require(document[kind] as? [Any]) {
        let data = try JSONSerialization.data(withJSONObject: entry, options: .sortedKeys)
        entries[try #require(entry["id"] as? String)] = String(decoding: data, as: UTF8.self)
      }
    }
    return entries
  }

  private func rescued() throws -> (entries: [String: String], report: RescueReport) {
    try? FileManager.default.removeItem(atPath: target)
    let report = try Journal.rescue(temporary.location.journalFile, into: target)
    let folder = temporary.path + "/read"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: target, toPath: folder + "/journal.sqlite")
    let journal = try Journal.open(at: JournalLocation(folder: folder), now: .sample)
    defer { journal.close() }
    #expect(journal.notices.isEmpty)
    #expect(try journal.changedRecords().isEmpty)
    return (try entries(of: try journal.exportedText(at: .sample)), report)
  }

  private func exported() throws -> [String: String] {
    let journal = try temporary.open()
    defer { journal.close() }
    return try entries(of: try journal.exportedText(at: .sample))
  }

  @Test func aWholeJournalIsReadWhole() throws {
    _ = try temporary.fill()
    let all = try exported()
    let (found, report) = try rescued()
    #expect(found == all)
    #expect(report.losses.isEmpty)
    #expect(report.sessions == 40 && report.glimmers == 20)
    #expect(TemporaryFolder.mode(target) == 0o600)
  }

  /// The newest entries lie in the log only, as after a kill.
  @Test func whatIsOnlyInTheLogIsReadToo() throws {
    _ = try temporary.fill()
    let journal = try temporary.open()
    try journal.addSample(800)
    try journal.setPreference("breath", to: "wave")
    let all = try entries(of: try journal.exportedText(at: .sample))
    let (found, report) = try rescued()
    journal.close()
    #expect(found == all)
    #expect(report.losses.isEmpty)
  }

  @Test func longTextsThatLieOnSeveralPagesAreRead() throws {
    let journal = try temporary.open()
    let words = (0..<3000).map { "word \($0)" }.joined(separator: " ")
    try journal.keep(CheckIn(id: .sample(1), at: .sample, kind: .open, words: words))
    journal.close()
    #expect(try rescued().entries == (try exported()))
  }

  /// Any bit that is another, and any length that is left: what is missing or different is named.
  @Test(arguments: 0..<4)
  func whatIsNotReadIsNamed(_ part: Int) throws {
    let bytes = try temporary.fill()
    let all = try exported()
    var random = SeededGenerator(seed: UInt64(100 + part))
    var found = 0
    for run in 0..<30 {
      var damaged = bytes
      if run % 3 == 0 {
        damaged.removeLast(Int.random(in: 1..<bytes.count / 2, using: &random))
      } else {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      try temporary.put(damaged)
      let (entries, report) = try rescued()
      let lost = all.filter { entries[$0.key] != $0.value }
      #expect(lost.isEmpty || !report.losses.isEmpty, "\(lost.keys)")
      if run % 3 != 0 {
        // A page holds no more than some tens of entries.
        #expect(lost.count <= 60, "\(lost.count) of \(all.count)")
        found += lost.isEmpty ? 1 : 0
      }
    }
    #expect(found > 5)
  }

  /// The first page tells SQLite what the file is, and without it nothing opens.
  @Test func aFileWithoutItsFirstPageIsRead() throws {
    let bytes = try temporary.fill()
    let all = try exported()
    try temporary.put([UInt8](repeating: 0, count: 4096) + bytes.dropFirst(4096))
    let (found, _) = try rescued()
    #expect(found == all)
  }

  @Test func anUnknownWordLeavesOutThatEventAlone() throws {
    let journal = try temporary.open()
    let id = try journal.addSample(1)
    try journal.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO event (sessionId, sequence, t, kind, body)
          VALUES (?, 11, 500, 'rate', '{"event":"levitate","t":500}')
          """, arguments: [id.rawValue])
    }
    journal.close()
    let (found, report) = try rescued()
    #expect(found.count == 1)
    #expect(report.losses == ["Event 11 of session \(id.rawValue) could not be read."])
  }

  /// A changed letter in a word that the program reads costs that word, and nothing around it.
  @Test(arguments: [
    ("chest", "chesu"), ("neither", "neitheq"), ("settled", "settlee"), ("post", "poss"),
    ("touch", "touci"), ("closed", "clorsd"), ("front", "fronu"),
  ])
  func aWordThatIsUnknownTakesNothingWithIt(_ word: String, _ broken: String) throws {
    let bytes = try temporary.fill(sessions: 2, eventsPerSession: 8)
    let all = try exported()
    var damaged = Data(bytes)
    let place = try #require(damaged.range(of: Data(word.utf8), options: .backwards))
    damaged.replaceSubrange(place, with: Data(broken.utf8))
    try temporary.put([UInt8](damaged))
    let (found, report) = try rescued()
    #expect(Set(found.keys) == Set(all.keys), "\(report.losses)")
    for (id, text) in all where text.contains("tired") {
      #expect(found[id]?.contains("tired") == true)
    }
  }

  @Test func whatIsNoJournalIsToldAndNothingMade() throws {
    try TemporaryFolder.write([UInt8](repeating: 7, count: 20_000), to: temporary.path + "/odd")
    let error = try #require(throws: JournalError.self) {
      try Journal.rescue(temporary.path + "/odd", into: target)
    }
    #expect(error.exitStatus == 65)
    #expect(!FileManager.default.fileExists(atPath: target))
    #expect(throws: JournalError.notFound(kind: .journal, id: "/nowhere")) {
      try Journal.rescue("/nowhere", into: target)
    }
    #expect(throws: JournalError.alreadyThere(path: temporary.path + "/odd")) {
      try Journal.rescue(temporary.path + "/odd", into: temporary.path + "/odd")
    }
  }

  /// A start after damage goes on with all that can be read, and touching knows of it.
  @Test func aDamagedJournalIsOpenedWithWhatCanBeRead() throws {
    let bytes = try temporary.fill()
    var damaged = bytes
    damaged.replaceSubrange(0..<16, with: [UInt8](repeating: 0, count: 16))
    try temporary.put(damaged)
    let journal = try temporary.open()
    defer { journal.close() }
    guard case .setAside(let kept, _, let found?) = journal.notices.first else {
      Issue.record("\(journal.notices)")
      return
    }
    #expect(found.sessions == 40 && found.losses.isEmpty)
    #expect(try journal.countOfSessions() == 40)
    #expect(try [UInt8](Data(contentsOf: URL(filePath: kept))) == damaged)
  }
}
