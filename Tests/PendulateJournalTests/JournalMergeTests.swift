import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalMergeTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
  }

  private static let texts = ["rain", "r\u{E9}", "re\u{301}", "", nil] as [String?]

  /// Entries that also stand in other journals, each a little different, as chance has it.
  private func fill(_ journal: Journal, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func time() -> Timestamp {
      .sample.advanced(by: .seconds(Int.random(in: 0...2, using: &generator)))
    }
    for number in 1...6 where Bool.random(using: &generator) || number < 3 {
      let whole = SessionEvent.whole(.sample(number))
      var events = Array(whole.prefix(Int.random(in: 0...whole.count, using: &generator)))
      if Int.random(in: 0..<3, using: &generator) == 0 {
        events.append(.end(.left, at: 500, wall: time()))
        if whole.count < events.count { events.removeLast() }
      }
      try journal.addSample(number, startedAt: time(), events: events)
      if Bool.random(using: &generator) {
        let text = Self.texts.randomElement(using: &generator) ?? nil
        try journal.setAbout(text, of: .sample(number), at: time())
      }
      try journal.keep(
        CheckIn(
          id: .sample(50 + number), at: time(), kind: .post, sessionID: .sample(number),
          distress: Distress(Int.random(in: 0...10, using: &generator)),
          state: BodyState.allCases.randomElement(using: &generator),
          words: Self.texts.randomElement(using: &generator) ?? nil,
          regions: Bool.random(using: &generator)
            ? [BodyMark(region: .feet, tone: .neither, sensations: ["warm"])] : []))
      if Bool.random(using: &generator) {
        let text = Self.texts.randomElement(using: &generator) ?? nil
        try journal.setWords(text, ofCheckIn: .sample(50 + number), at: time())
      }
    }
    for name in ["a", "b"] {
      let glimmer = Glimmer(
        id: name, text: "\(name) \(Int.random(in: 0...9, using: &generator))", category: nil,
        addedAt: time(), origin: .added, isFavourite: Bool.random(using: &generator))
      try journal.keep(glimmer)
      if Bool.random(using: &generator) {
        try journal.change(glimmer, .archived(true), at: time())
      }
    }
    journal.releaseSession()
  }

  /// Three journals of the same person come to the same, byte for byte, in whatever order.
  @Test(arguments: 0..<8)
  func anyOrderGivesTheSameAndTwiceChangesNothing(_ seed: Int) throws {
    let folders = try (0..<3).map { _ in try TemporaryFolder() }
    for (index, folder) in folders.enumerated() {
      let one = try folder.open()
      try fill(one, seed: UInt64(seed * 3 + index))
      one.close()
    }
    var results: Set<String> = []
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let target = try TemporaryFolder()
      let all = try target.open()
      for index in order { try all.merge(folders[index].location.journalFile, now: .sample) }
      let text = try all.exportedText(at: .sample)
      for index in order {
        let again = try all.merge(folders[index].location.journalFile, now: .sample)
        #expect(again.sessions.new + again.sessions.completed == 0)
        #expect(again.checkIns.new + again.checkIns.completed == 0)
        #expect(again.glimmers.new + again.glimmers.completed == 0)
      }
      #expect(try all.exportedText(at: .sample) == text)
      results.insert(text.utf8.map { String($0, radix: 16) }.joined())
      #expect(!target.names.contains { $0.contains("merging") })
    }
    #expect(results.count == 1)
  }

  /// What an import finds stays as it is: only what is missing is taken.
  @Test(arguments: 0..<8)
  func whatIsKnownStaysWhateverIsImported(_ seed: Int) throws {
    let folders = try (0..<2).map { _ in try TemporaryFolder() }
    let journals = try folders.map { try $0.open() }
    for (index, journal) in journals.enumerated() {
      try fill(journal, seed: UInt64(seed * 2 + index))
    }
    let (mine, theirs) = (journals[0], journals[1])
    let before = try mine.sessions()
    let events = try before.map { try mine.events(of: $0.id) }
    let checkIns = try mine.checkIns()
    try mine.importExport(try theirs.exportedText(at: .sample))
    for (session, earlier) in zip(before, events) {
      let now = try mine.session(idPrefix: session.id.rawValue)
      #expect(now.startedAt == session.startedAt && now.practice == session.practice)
      #expect(try mine.events(of: session.id).starts(with: earlier))
    }
    for checkIn in checkIns {
      let now = try mine.checkIns().first { $0.id == checkIn.id }
      #expect(now?.at == checkIn.at && now?.kind == checkIn.kind)
      if let distress = checkIn.distress { #expect(now?.distress == distress) }
    }
    let after = try mine.exportedText(at: .sample)
    try mine.importExport(try theirs.exportedText(at: .sample))
    #expect(try mine.exportedText(at: .sample) == after)
  }

  @Test func aFileOfTheFirstFormIsTakenAndNotTouched() throws {
    let path = temporary.path + "/old.sqlite"
    try DatabaseQueue(path: path).write { try $0.execute(sql: FirstFormFixture.sql) }
    let before = try Data(contentsOf: URL(filePath: path))
    let counts = try journal.merge(path, now: .sample)
    #expect(counts.sessions.new == 1 && counts.checkIns.new == 1 && counts.glimmers.new == 1)
    #expect(try journal.preferences().isEmpty && journal.consent() == nil)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(!temporary.names.contains { $0.contains("merging") })
  }

  @Test func whatStandsInTheLogOfTheOtherIsTakenAndStays() throws {
    let other = try TemporaryFolder()
    let open = try other.open()
    try open.addSample(1)
    let wal = other.location.journalFile + "-wal"
    let before = try Data(contentsOf: URL(filePath: wal))
    #expect(!before.isEmpty)
    #expect(try journal.merge(other.location.journalFile, now: .sample).sessions.new == 1)
    #expect(try Data(contentsOf: URL(filePath: wal)) == before)
    open.close()
  }

  @Test func aNewerFileIsRefused() throws {
    let other = try TemporaryFolder()
    let open = try other.open()
    open.close()
    let file = other.location.journalFile
    try TemporaryFolder.write([0, 0, 0, 99], to: file, at: 60)
    let error = #expect(throws: JournalError.self) { try journal.merge(file, now: .sample) }
    #expect(error == .newerThanThisProgram(path: file, found: "form 99"))
  }

  @Test func whatIsNoJournalIsRefused() throws {
    let text = temporary.path + "/text"
    try TemporaryFolder.write(Array("not a journal, whatever it is".utf8), to: text)
    let foreign = temporary.path + "/foreign.sqlite"
    try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE a (b)") }
    for path in [text, foreign, journal.location.journalFile, temporary.path] {
      let error = #expect(throws: JournalError.self) { try journal.merge(path, now: .sample) }
      #expect(error?.exitStatus == 65, "\(path): \(error?.message ?? "")")
    }
    #expect(throws: JournalError.notFound(kind: .journal, id: "/nowhere")) {
      try journal.merge("/nowhere", now: .sample)
    }
    #expect(!temporary.names.contains { $0.contains("merging") })
  }
}
