import Foundation
import Testing

@Suite struct PracticePreviewTests {
  private static let example =
    "pre=3,presence=here*,state=mixed*,gate=2,go=t*,peak=3,6,4,settled=2,4,3,2,both=yes,2,post=1,"
    + "ladder=tolerable*"
  static let practices = [
    "full", "first", "five", "resource", "glimmer", "hunt", "savour", "ground",
  ]

  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  private func exits(_ stage: String, in document: [String: Any]) -> [Double] {
    let events = document["events"] as? [[String: Any]] ?? []
    return events.filter {
      $0["event"] as? String == "stageExit" && $0["stage"] as? String == stage
    }
    .compactMap { $0["seconds"] as? Double }
  }

  @Test func theWorkedExampleComesOut() throws {
    let run = try home.run(
      "practice", "preview", "full", "--answers", Self.example, "--aim", "3", "--json")
    #expect(run.status == 0)
    let document = try run.object()
    #expect(
      document.keys.sorted() == [
        "activeSeconds", "events", "plannedSeconds", "practice", "rules", "schema", "touchSeconds",
      ])
    #expect(document["schema"] as? String == "pendulate.preview/1")
    #expect(document["practice"] as? String == "full")
    #expect(document["activeSeconds"] as? Int == 720)
    #expect(document["touchSeconds"] as? Int == 39)
    #expect(exits("touch", in: document) == [15, 18, 6])
    #expect(exits("orient", in: document) == [60, 186, 75, 60])
    #expect((document["rules"] as? [Any])?.isEmpty == false)
  }

  @Test func peopleSeeTheTimelineTheRulesAndTheOutcome() throws {
    let run = try home.run("practice", "preview", "full", "--answers", Self.example, "--aim", "3")
    #expect(
      run.lines[1] == "Planned: 10:45, touches 3, first touch 15 s, aim 3, 6 sessions done.")
    #expect(run.lines.contains("  3:15  touch difficulty    0:18  swing 2"))
    #expect(
      run.lines.contains(
        "  3:33  orient to safety    3:06  peak 6, settled at 4, settled at 3, here"))
    #expect(
      run.lines.contains("  3:15  Touch 1 was 15 s, peak 3, settled 2: the next one is 18 s."))
    #expect(run.lines.last == "Outcome: closed. In all 12:00, 0:39 of it touch.")
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func equalRequestsGiveEqualBytes() throws {
    let first = try home.run("practice", "preview", "full", "--json", "--seed", "7")
    let second = try home.run("practice", "preview", "full", "--json", "--seed", "7")
    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(!first.output.contains("wall"))
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }

  @Test(arguments: practices)
  func silenceEndsAndNeverTouches(practice: String) throws {
    let run = try home.run("practice", "preview", practice, "--answers", "", "--json")
    #expect(run.status == 0)
    let document = try run.object()
    #expect(exits("touch", in: document).isEmpty)
    #expect(document["touchSeconds"] as? Int == 0)
    let text = try home.run("practice", "preview", practice, "--answers", "")
    #expect(text.status == 0)
    #expect(text.lines.last?.hasPrefix("Outcome: closed") == true)
  }

  @Test(arguments: practices)
  func theQuietPersonEndsClosed(practice: String) throws {
    let run = try home.run("practice", "preview", practice)
    #expect(run.status == 0)
    #expect(run.lines.last?.hasPrefix("Outcome: closed. In all ") == true)
    #expect(
      run.output.contains("touch difficulty") == ["full", "first", "five"].contains(practice))
  }

  @Test func limitsOfTheFirstSessionsHoldAndAreSaid() throws {
    let run = try home.run(
      "practice", "preview", "full", "--aim", "4", "--sessions-done", "0", "--touches", "5")
    #expect(run.lines.contains("An aim of 4 is not open there yet; it is 2."))
    #expect(run.lines.contains("5 touches do not fit; there are 3."))
  }

  @Test(arguments: [
    ("peak=12", "--answers has \"12\" for peak, which takes a whole number from 0 to 10."),
    ("pre=3,go=fly", "--answers has \"fly\" for go, which takes t, stay or c."),
    ("3,4", "--answers begins with \"3\", and a name such as pre= is expected."),
    ("paek=2", "--answers names \"paek\", and no question is called that."),
  ])
  func aFaultInTheAnswersIsOneSentence(answers: String, sentence: String) throws {
    let run = try home.run("practice", "preview", "full", "--answers", answers)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("pendulate: \(sentence)\n"))
    #expect(run.messages.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ("--minutes", "0", "1 to 30"), ("--minutes", "-1", "1 to 30"), ("--touches", "6", "1 to 5"),
    ("--aim", "5", "1 to 4"), ("--sessions-done", "-2", "0 to 1000"),
  ])
  func aNumberOutsideItsRangeIsRefused(option: String, value: String, range: String) throws {
    let run = try home.run("practice", "preview", "full", option, value)
    #expect(run.status == 64)
    #expect(
      run.messages.contains("\(option) is \(value), and it takes a whole number from \(range)."))
  }

  @Test func aWordInPlaceOfANumberIsRefused() throws {
    let run = try home.run("practice", "preview", "full", "--minutes", "x")
    #expect(run.status == 64)
    #expect(run.messages.contains("The value 'x' is invalid for '--minutes <minutes>'"))
  }

  @Test func aHuntAndALadderGoTheirWay() throws {
    let hunt = try home.run("practice", "preview", "hunt", "--json").object()
    #expect(hunt["plannedSeconds"] as? Int == 180)
    #expect(exits("resource", in: hunt) == Array(repeating: 20, count: 9))
    let savour = try home.run(
      "practice", "preview", "savour", "--answers", "ladder=enjoyable,notNow,tolerable*", "--json")
    #expect(exits("resource", in: try savour.object()) == [20, 25, 12.5, 12.5, 12.5, 12.5])
  }

  @Test func thePersonsOwnLimitsHoldAndAreSaid() throws {
    try home.write(
      "aim: 1\ntouches: 1\ntouchSeconds: 5\nsafetyRatio: 8\n", to: "pendulate/limits.yaml")
    let run = try home.run("practice", "preview", "full", "--aim", "4")
    #expect(
      run.lines[1] == "Planned: 5:05, touches 1, first touch 5 s, aim 1, 6 sessions done.")
    try home.write("touchSessionsPerDay: 0\n", to: "pendulate/limits.yaml")
    let none = try home.run("practice", "preview", "full")
    #expect(
      none.lines.contains("Limits of your own leave touching out, so it is a rest session."))
    #expect(!none.output.contains("touch difficulty"))
  }
}
