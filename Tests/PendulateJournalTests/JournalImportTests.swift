import Foundation
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalImportTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
  }

  /// A journal with some of everything, as an export.
  static func export() throws -> String {
    let folder = try TemporaryFolder()
    let journal = try folder.open()
    defer { journal.close() }
    try journal.addSample(1)
    try journal.setAbout("stairs \"é\"", of: .sample(1), at: .sample)
    try journal.addSample(2, rehearsal: true, events: [.start(.sample(2))])
    var glimmer = SessionEvent(t: 3.125, event: .glimmer)
    glimmer.glimmerID = "sound-1"
    glimmer.ladder = .tolerable
    glimmer.answer = .ladder(.tolerable)
    var missing = SessionEvent(t: 4, event: .rateMissing)
    missing.missingScale = .presence
    missing.occasion = .settled
    var body = SessionEvent(t: 5, event: .body)
    body.regions = [BodyMark(region: .chest, tone: .neither, sensations: ["tight"])]
    try journal.append([glimmer, missing, body], to: .sample(2), from: 1)
    try journal.keep(
      CheckIn(
        id: .sample(51), at: .sample, kind: .post, sessionID: .sample(1), distress: Distress(3),
        presence: .halfHere, state: .mixed, words: "a\nb \u{1F33F}",
        regions: [
          BodyMark(region: .feet, tone: .comfortable, change: .more, sensations: ["warm", "a/b"])
        ]))
    try journal.setWords("c\td", ofCheckIn: .sample(51), at: .sample)
    try journal.keep(CheckIn(id: .sample(52), at: .sample, kind: .open))
    let kept = Glimmer(id: "g", text: "rain", category: .sound, addedAt: .sample, origin: .added)
    try journal.keep(kept)
    try journal.change(kept, .favourite(true), at: .sample)
    try journal.keep(Glimmer(id: "touch-1", text: "wool", category: nil, origin: .starter))
    return try journal.exportedText(at: .sample)
  }

  @Test func anImportGivesTheSameJournalAndTwiceChangesNothing() throws {
    let text = try Self.export()
    let first = try journal.importExport(text)
    #expect(first.sessions.new == 2 && first.checkIns.new == 2 && first.glimmers.new == 2)
    #expect(try journal.exportedText(at: .sample) == text)
    let second = try journal.importExport("\u{FEFF}" + text)
    #expect(second.sessions.known == 2 && second.checkIns.known == 2)
    #expect(second.glimmers.known == 2)
    #expect(second.sessions.new + second.sessions.completed == 0)
    #expect(try journal.exportedText(at: .sample) == text)
    #expect(try journal.session(idPrefix: Identifier.sample(1).rawValue).endedAt != nil)
  }

  @Test func aSessionThatIsThereInPartGetsTheRest() throws {
    let text = try Self.export()
    try journal.addSample(1, events: Array(SessionEvent.whole(.sample(1)).prefix(4)))
    journal.releaseSession()
    let counts = try journal.importExport(text)
    #expect(counts.sessions.completed == 1 && counts.sessions.new == 1)
    #expect(try journal.exportedText(at: .sample) == text)
    #expect(try journal.figures().count == 1)
  }

  @Test func theLaterWordingStaysInEitherDirection() throws {
    let text = try Self.export()
    try journal.importExport(text)
    try journal.setAbout("door", of: .sample(1), at: .sample.advanced(by: .seconds(1)))
    try journal.setWords(nil, ofCheckIn: .sample(51), at: .sample.advanced(by: .seconds(1)))
    let later = try journal.exportedText(at: .sample)
    #expect(try journal.importExport(text).sessions.known == 2)
    #expect(try journal.exportedText(at: .sample) == later)
    let folder = try TemporaryFolder()
    let other = try folder.open()
    try other.importExport(text)
    let counts = try other.importExport(later)
    #expect(counts.sessions.completed == 1 && counts.checkIns.completed == 1)
    #expect(try other.exportedText(at: .sample) == later)
  }

  @Test(arguments: [
    (
      "\"practice\" : \"full-touch\",\n      \"rehearsal\" : false",
      "\"practice\" : 7,\n      \"rehearsal\" : false",
      "sessions[0].practice is 7, and not a text"
    ),
    (
      "\"t\" : 170.25", "\"t\" : \"soon\"",
      "sessions[0].events[4].t is \"soon\", and not a number of seconds from 0 to 86400, a day"
    ),
    (
      "\"t\" : 170.25", "\"t\" : 1",
      "sessions[0].events[4].t is 1.0, and the event before it was later"
    ),
    (
      "\"activeSeconds\" : 440", "\"activeSeconds\" : 1e8",
      "sessions[0].activeSeconds is 100000000, and not a number of seconds from 0 to 86400"
    ),
    (
      "\"activeSeconds\" : 440", "\"activeSeconds\" : 90",
      "sessions[0].activeSeconds is 90.0, and it ends at 440.0"
    ),
    (
      "\"startedAt\" : \"2026-03-01", "\"startedAt\" : \"2999-03-01",
      "sessions[0].startedAt is \"2999-03-01T09:05:00.000+01:00\", and not a date and time that exists"
    ),
    (
      "\"text\" : \"rain\"", "\"text\" : \"rain\\u001b[2J\"",
      "glimmers[0].text holds a control character"
    ),
    (
      "\"text\" : \"rain\"", "\"text\" : \"ra\\u202ein\"",
      "glimmers[0].text holds a control character, or one that turns the text"
    ),
    (
      "\"text\" : \"rain\"", "\"text\" : \"\(String(repeating: "rain ", count: 200))\"",
      "glimmers[0].text has 1000 characters, and 200 fit"
    ),
    ("\"text\" : \"rain\"", "\"text\" : \"  \"", "glimmers[0].text has no words"),
    (
      "\"event\" : \"stageEnter\",\n          \"stage\" : \"close\"",
      "\"event\" : \"sessionEnd\",\n          \"outcome\" : \"closed\"",
      "ends a session that has ended"
    ),
    (
      "\"text\" : \"rain\"", "\"text\" : \"ra\\u0000in\"",
      "glimmers[0].text holds the character U+0000, which no text has"
    ),
    (
      "\"scale\" : \"presence\",\n          \"t\" : 230.5",
      "\"scale\" : \"distress\",\n          \"t\" : 230.5",
      "sessions[0].events[6].value is \"here\", and not a whole number from 0 to 10"
    ),
    (
      "\"distress\" : 3", "\"distress\" : 11",
      "checkIns[0].distress is 11, and not a whole number from 0 to 10"
    ),
    (
      "\"archived\" : false", "\"archived\" : false, \"mood\" : 1",
      "glimmers[0].mood is a key that this version does not know"
    ),
    (
      "\"archived\" : false", "\"archived\" : false, \"archived\" : true",
      "glimmers[0].archived stands there twice"
    ),
    (
      "\"kind\" : \"open\"", "\"kind\" : \"noon\"",
      "checkIns[1].kind is \"noon\", and not one of pre, post, later, open"
    ),
    ("\"at\" : \"2026-03-01", "\"at\" : \"2026-02-30", "checkIns[0].at is"),
    (
      "\"sessionId\" : \"019ca5f0-0000-7000-8000-000000000001\",\n      \"state\"",
      "\"sessionId\" : \"nobody\",\n      \"state\"",
      "checkIns[0].sessionId names a session that is not in the file"
    ),
    ("000000000052", "000000000051", "checkIns[1].id is that of another check-in"),
    ("\"id\" : \"touch-1\"", "\"id\" : \"g\"", "glimmers[1].id is that of another glimmer"),
    ("pendulate.journal/1", "pendulate.journal/2", "newer form, pendulate.journal/2"),
    ("pendulate.journal/1", "pendulate.sessions/1", "schema is \"pendulate.sessions/1\""),
    ("\"schema\" : \"pendulate.journal/1\",", "", "schema is missing"),
    ("\"rehearsal\" : true,", "", "sessions[1].rehearsal is missing"),
    ("\"archived\" : false", "\"archived\" : no", "is not JSON, at line"),
  ])
  func whatIsWrongIsNamedAndNothingIsTaken(
    _ sound: String, _ broken: String, _ sentence: String
  ) throws {
    let text = try Self.export()
    let place = try #require(text.range(of: sound))
    let other = text.replacingCharacters(in: place, with: broken)
    let error = #expect(throws: JournalError.self) { try journal.importExport(other) }
    #expect(error?.message.contains(sentence) == true, "\(error?.message ?? "")")
    #expect(error?.exitStatus == 65)
    #expect(try journal.countOfEntries() == 0 && journal.glimmers().isEmpty)
  }

  /// Wherever the file ends too early, it is said so, and nothing is taken.
  @Test func aFileThatIsCutOffIsSaidSo() throws {
    let bytes = Array(try Self.export().utf8)
    for end in stride(from: 0, to: bytes.count - 2, by: 37) {
      let text = String(decoding: bytes[..<end], as: UTF8.self)
      let error = #expect(throws: JournalError.self) { try journal.importExport(text) }
      #expect(error?.message.contains("is cut off") == true, "\(end): \(error?.message ?? "")")
    }
    #expect(try journal.countOfEntries() == 0)
  }

  @Test(arguments: [
    "[]", "7", "{}", "{\"schema\":{}}", "nul", "{\"sessions\":[[[", "\u{0}", "{}{}",
  ])
  func otherTextsAreRefused(_ text: String) throws {
    let error = #expect(throws: JournalError.self) { try journal.importExport(text) }
    #expect(error?.exitStatus == 65)
  }

  @Test func deepNestingIsRefusedAndNotFollowed() throws {
    let text = "{\"glimmers\":" + String(repeating: "[", count: 100_000)
    #expect(throws: JournalError.self) { try journal.importExport(text) }
  }

  @Test func nothingIsTakenWhileASessionGoesOnElsewhere() throws {
    let other = try temporary.open()
    try other.claimSession()
    #expect(throws: JournalError.inUse(path: journal.location.folder)) {
      try journal.importExport(try Self.export())
    }
  }
}
