import Foundation
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalExportTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
  }

  @Test func exportIsWhatOthersBuildOn() throws {
    let id = Identifier.sample(1)
    try journal.begin(
      sessionID: id, startedAt: .sample, practice: "full-touch", mode: .touch, about: "the stairs",
      events: [
        .start(id), .exit(.touch, at: 170.25, seconds: 10.25),
        .end(.closed, at: 440, wall: .sample.advanced(by: .seconds(500))),
      ])
    try journal.keep(
      CheckIn(
        id: .sample(50), at: .sample, kind: .pre, sessionID: id, distress: Distress(3),
        presence: .here, words: "a \"word\"\nmore",
        regions: [
          BodyMark(region: .feet, tone: .comfortable, change: .more, sensations: ["warm"])
        ]))
    try journal.keep(
      Glimmer(
        id: "g1", text: "rain", category: .sound, addedAt: .sample, origin: .session))
    #expect(try journal.exportedText(at: .sample) == ExportGolden.text)
  }

  @Test func emptyJournalIsValid() throws {
    let text = try journal.exportedText(at: .sample)
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(root?["schema"] as? String == "pendulate.journal/1")
    #expect((root?["sessions"] as? [Any])?.isEmpty == true)
    #expect((root?["checkIns"] as? [Any])?.isEmpty == true)
    #expect((root?["glimmers"] as? [Any])?.isEmpty == true)
  }

  @Test func piecesAreWhatOneEncoderWouldWrite() throws {
    try LongJournal.fill(journal, sessions: 5, eventsPerSession: 12, now: .sample)
    let session = try #require(try journal.sessions().first)
    try journal.keep(
      CheckIn(id: .sample(3), at: .sample, kind: .post, sessionID: session.id, regions: []))
    let text = try journal.exportedText(at: .sample)
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let whole = try JSONSerialization.data(
      withJSONObject: root, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
    #expect(text == String(decoding: whole, as: UTF8.self) + "\n")
  }

  @Test func sessionWithoutAnEndHasNoOutcome() throws {
    try journal.addSample(1, events: [.start(.sample(1))])
    #expect(!(try journal.exportedText(at: .sample).contains("outcome")))
  }

  @Test func failureOfTheReceiverIsTheReceivers() throws {
    struct Full: Error {}
    #expect(throws: Full.self) { try journal.export(at: .sample) { _ in throw Full() } }
    try journal.addSample(1)
  }
}
