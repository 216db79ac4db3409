import Foundation
import PendulateCore
import PendulateJournal
import Testing

/// The same filters hold for list, search and export, alone and together.
@Suite struct EntryFilterTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
    let journal = try home.openJournal()
    defer { journal.close() }
    // Two kinds, two states, two labels, with and without an alarm: sixteen sessions, a day each.
    for number in 0..<16 {
      let started = try #require(
        Timestamp(rfc3339: "2026-03-\(number < 9 ? "0" : "")\(number + 1)T10:00:00.000+01:00"))
      let mode = number & 1 == 0 ? Mode.touch : .resource
      var alarm = SessionEvent(t: 100, event: .escalate)
      alarm.kind = .high
      var end = SessionEvent(t: 440, event: .sessionEnd)
      end.outcome = .closed
      try journal.begin(
        sessionID: Self.id(number), startedAt: started, practice: "full", mode: mode,
        about: number & 4 == 0 ? "The Stairs" : "a visit",
        events: [SessionEvent(t: 0, event: .sessionStart)] + (number & 8 == 0 ? [] : [alarm]) + [
          end
        ])
      try journal.keep(
        CheckIn(
          id: Identifier(rawValue: "pre-\(number)"), at: started, kind: .pre,
          sessionID: Self.id(number), distress: Distress(4),
          state: number & 2 == 0 ? .stirredUp : .shutDown, words: "word"))
    }
    try journal.keep(
      CheckIn(
        id: Identifier(rawValue: "open-1"),
        at: try #require(Timestamp(rfc3339: "2026-03-20T10:00:00.000Z")), kind: .open,
        state: .shutDown, words: "word"))
  }

  private static func id(_ number: Int) -> Identifier {
    Identifier(rawValue: "019ca5f0-0000-7000-8000-0000000000\(number + 10)")
  }

  /// What each filter leaves of the sessions, and whether the check-in on its own stays.
  @Test(arguments: 0..<32)
  func eachTogetherWithEachLeavesWhatFitsAll(set: Int) throws {
    var arguments: [String] = []
    if set & 1 != 0 { arguments += ["--mode", "touch"] }
    if set & 2 != 0 { arguments += ["--state", "shutDown"] }
    if set & 4 != 0 { arguments += ["--about", "STAIRS"] }
    if set & 8 != 0 { arguments += ["--alarm", "high"] }
    if set & 16 != 0 { arguments += ["--since", "2026-03-05", "--until", "2026-03-20"] }
    let expected = Set(
      (0..<16).filter { number in
        (set & 1 == 0 || number & 1 == 0) && (set & 2 == 0 || number & 2 != 0)
          && (set & 4 == 0 || number & 4 == 0) && (set & 8 == 0 || number & 8 != 0)
          && (set & 16 == 0 || number >= 4)
      }.map { Self.id($0).rawValue })
    let alone: Set<String> = set & 13 == 0 ? ["open-1"] : []
    let list = try home.run(["journal", "list", "--json"] + arguments).object()
    #expect(ids(list["sessions"]) == expected && ids(list["checkIns"]) == alone)
    let found = try home.run(["journal", "search", "word", "--json"] + arguments).object()
    #expect(ids(found["matches"]) == expected.union(alone))
    let exported = try home.run(["export"] + arguments).object()
    #expect(ids(exported["sessions"]) == expected)
    #expect(ids(exported["checkIns"]).subtracting(alone).count == expected.count)
    let lines = try home.run(["journal", "list"] + arguments).lines
    #expect(lines.filter { $0.hasPrefix("  ") }.count == expected.count + alone.count)
  }

  private func ids(_ list: Any?) -> Set<String> {
    Set((list as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
  }

  @Test func tablesHoldWhatTheFilterLetsThroughAndBeginAsAsked() throws {
    let folder = home.path("tables")
    #expect(
      try home.run("export", "--format", "csv", "-o", folder, "--bom", "--mode", "touch").status
        == 0)
    let sessions = try Data(contentsOf: URL(filePath: folder + "/sessions.csv"))
    #expect(sessions.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: sessions, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 9)
    let checkIns = try String(contentsOf: URL(filePath: folder + "/checkins.csv"), encoding: .utf8)
    #expect(checkIns.split(separator: "\r\n").count == 9)
    // One form of offset, also where that is UTC.
    #expect(!checkIns.contains("Z,"))
    #expect(try home.run("export", "--bom").status == 64)
  }

  @Test(arguments: [["--about", " "], ["--mode", "walk"], ["--alarm", "loud"], ["--state", ""]])
  func whatIsNoneOfThemIsSaidSo(arguments: [String]) throws {
    let run = try home.run(["journal", "list"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty && run.messages.contains(arguments[0]))
  }
}
