import Foundation
import PendulateCore

@testable import PendulateJournal

/// A made-up journal with every kind of entry in it, as the program of one time wrote it.
///
/// It stays as it is for good: every later program opens, migrates, exports, merges and rescues it. A
/// new form of the file gets one of its own beside it (`RECORD_FRAMES=1`, where there is none yet).
struct KeptJournal {
  /// The form of the file.
  let form: Int

  private var stem: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Recorded/journal-form-\(form)").path
  }

  /// The bytes of the file.
  func bytes() throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(filePath: stem + ".sqlite"))) }

  /// What it was exported as.
  func export() throws -> String { try String(contentsOfFile: stem + ".json", encoding: .utf8) }

  /// Writes it, where there is none.
  func recordIfMissing() throws {
    guard ProcessInfo.processInfo.environment["RECORD_FRAMES"] != nil,
      !FileManager.default.fileExists(atPath: stem + ".sqlite")
    else { return }
    let temporary = try TemporaryFolder()
    let journal = try temporary.open()
    try Self.fill(journal)
    try journal.exportedText(at: .sample).write(
      toFile: stem + ".json", atomically: true, encoding: .utf8)
    journal.close()
    try FileManager.default.copyItem(
      atPath: temporary.location.journalFile, toPath: stem + ".sqlite")
  }

  // MARK: What is in it

  /// How each session goes: the mode, and answers as `practice preview` takes them.
  private static let sessions:
    [(name: String, mode: Mode, course: Practice.Course?, script: String)] =
      [
        (
          "full", .touch, nil,
          "pre=4,presence=here*,state=stirredUp,settled,gate=2,go=t*,peak=3,6,4,settled=2,4,3,2,both=yes,2,post=1,ladder=tolerable*"
        ),
        (
          "shorter", .touch, nil,
          "pre=5,presence=here,halfHere,here*,state=shutDown,gate=3,go=t,c,touch=6,peak=5,settled=5,5,5,5,post=-"
        ),
        ("high", .touch, nil, "pre=3,presence=here*,gate=2,go=t*,peak=8,settled=6,5,4,3,post=3"),
        ("stop", .touch, nil, "pre=3,presence=here*,gate=2,go=t*,peak=9,settled=9"),
        ("numb", .touch, nil, "pre=3,presence=here,farAway,here*,gate=2,go=t*,peak=2,settled=2"),
        ("silent", .touch, nil, "pre=-*,presence=-*"),
        (
          "rest", .resource, nil,
          "pre=2,presence=here*,state=mixed,settled=2,post=1,ladder=nourishing*"
        ),
        ("savour", .glimmer, .ladder, "ladder=tolerable,enjoyable*,post=2"),
        ("hunt", .glimmer, .hunt, "post=1"),
      ]

  private static func fill(_ journal: Journal) throws {
    let glimmers = [
      Glimmer(id: "touch-1", text: "wool", category: .touch, origin: .starter, isFavourite: true),
      Glimmer(
        id: "own-1", text: "rain on the roof", category: .sound, addedAt: .sample, origin: .added),
      Glimmer(
        id: "own-2", text: "a lantern \u{1F3EE}, é and ש", category: nil, addedAt: .sample,
        origin: .session, needs: "hearing", isArchived: true),
    ]
    for glimmer in glimmers { try journal.keep(glimmer) }
    try journal.change(glimmers[1], .favourite(true), at: .sample)
    for (index, session) in sessions.enumerated() {
      try keep(session, index, glimmers, in: journal)
    }
    try others(in: journal)
    try journal.keep(Consent(agreedAt: .sample, scope: .full, holdsAllowed: true))
    try journal.setPreference("breath", to: "soft")
    try journal.setPreference("theme", to: "dark")
    _ = try journal.figures()
  }

  /// What unwanted came since: nothing, something, and nobody said.
  private static let unwanted: [Set<UnwantedEffect>?] = [
    [], [.sleep], nil, [.images, .body], Set(UnwantedEffect.allCases),
  ]

  private static func keep(
    _ session: (name: String, mode: Mode, course: Practice.Course?, script: String), _ index: Int,
    _ glimmers: [Glimmer], in journal: Journal
  ) throws {
    let id = Identifier.sample(index + 1)
    let start = Timestamp.sample.advanced(by: .seconds(index * 86_400))
    let practice = Practice(
      id: session.name, name: "", summary: "", mode: session.mode, touches: 3, bothSeconds: 60,
      course: session.course ?? .moment)
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: 6), glimmers: glimmers,
      sessionID: id)
    let events = Rehearsal(
      plan: plan, choices: Cue.Choices(aim: plan.aim, touches: 3, breath: "soft"),
      answers: try AnswerScript(session.script), prompts: [:], seed: UInt64(index)
    ).events
    try journal.begin(
      sessionID: id, startedAt: start, practice: session.name, mode: session.mode,
      about: index % 2 == 0 ? "stairs" : nil, events: events)
    for (kind, later) in [(CheckIn.Kind.pre, 0), (.post, 700), (.later, 14_400)] {
      try journal.keep(
        CheckIn(
          id: Identifier(rawValue: "\(kind)-\(index)"),
          at: start.advanced(by: .seconds(later)), kind: kind, sessionID: id,
          distress: Distress(index % 7), presence: .here, state: .mixed,
          words: kind == .post ? "a \"word\"\nmore" : nil,
          regions: kind == .later
            ? []
            : [BodyMark(region: .feet, tone: .comfortable, change: .more, sensations: ["warm"])],
          unwanted: kind == .later ? unwanted[index % unwanted.count] : nil
        ))
    }
    if index == 0 { try journal.setNote("warmer", of: id, at: .sample) }
  }

  /// What no script leads to: left, cut short, without an end, rehearsed, and breathing.
  private static func others(in journal: Journal) throws {
    for (number, outcome) in [(20, Outcome.left), (21, .interrupted)] {
      let whole = SessionEvent.whole(.sample(number))
      try journal.addSample(number, events: Array(whole.prefix(7)))
      try journal.close(.sample(number), outcome: outcome, at: .sample)
    }
    try journal.addSample(22, events: Array(SessionEvent.whole(.sample(22)).prefix(5)))
    try journal.addSample(23, rehearsal: true)
    var taken = SessionEvent(t: 231, event: .takenBack)
    taken.occasion = .settled
    var events = Array(SessionEvent.whole(.sample(24)).prefix(7))
    events.append(taken)
    try journal.addSample(24, events: events)
    try journal.close(.sample(24), outcome: .left, at: .sample)
    try journal.importBreathing(
      "date,time,pattern,seconds,breaths\n2026-03-01,09:05,coherent,300,30\n", zone: { _ in 3600 })
    try journal.keep(CheckIn(id: .sample(60), at: .sample, kind: .open, words: "on its own"))
    journal.releaseSession()
  }
}
