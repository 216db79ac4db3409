import PendulateApp
import PendulateCore
import PendulateReport
import Testing

@Suite struct ReportTests {
  private static let phrase = "<script>alert('plum & pear')</script>"

  private static func content(
    sessions: Int, tellsPrivateText: Bool = false, entries: Bool = false
  ) throws -> ReportContent {
    let start = Timestamp(milliseconds: 1_772_355_900_000, utcOffsetSeconds: 3600)
    var figures: [SessionFigures] = []
    for index in 0..<sessions {
      let plan = SessionPlan(
        practice: Practice(
          id: "full", name: "", summary: "", mode: .touch, touches: 3, bothSeconds: 60),
        limits: .base(completedTouchSessions: 6),
        glimmers: [Glimmer(id: "own", text: phrase, category: .sound, origin: .added)],
        sessionID: Identifier(rawValue: "s\(index)"))
      let run = Rehearsal(
        plan: plan, choices: Cue.Choices(aim: 3, touches: 3, breath: "off"),
        answers: try AnswerScript(
          "pre=4,presence=here*,state=mixed,gate=2,go=t*,peak=3,6,4,settled=2,4,3,2,both=no,post=\(index % 3),ladder=tolerable*"
        ), prompts: [:], seed: 1)
      var body = SessionFigures.Body(events: run.events)
      body.marks = [PlaceAndTone(.chest, .comfortable)]
      figures.append(
        SessionFigures(
          id: Identifier(rawValue: "s\(index)"),
          startedAt: start.advanced(by: .seconds(index * 2 * 86_400)), mode: .touch,
          outcome: .closed, activeSeconds: run.activeSeconds, body: body))
    }
    let trends = Trends(
      sessions: figures, through: start.localDate.advanced(byDays: max(7, sessions * 2)))
    var content = ReportContent(
      trends: trends, madeAt: start, glimmerName: { _ in tellsPrivateText ? phrase : "One" },
      practiceName: { id, _ in id }, stateWord: { $0.rawValue })
    content.tellsPrivateText = tellsPrivateText
    if entries {
      content.entries = [
        JournalEntry(
          id: Identifier(rawValue: "s0"), at: start,
          kind: .session(
            practice: "full", mode: .touch, isRehearsal: false, outcome: .closed,
            activeSeconds: 720, touchSeconds: 39), about: phrase, words: phrase)
      ]
    }
    return content
  }

  private static func html(_ content: ReportContent, isCompact: Bool = true) throws -> String {
    var text = ""
    try HTMLReport(content, isCompact: isCompact).write { text += $0 }
    return text
  }

  private static func markdown(_ content: ReportContent) throws -> String {
    var text = ""
    try MarkdownReport(content).write { text += $0 }
    return text
  }

  @Test func nothingIsAskedOfAnotherPlaceAndNothingRuns() throws {
    for isCompact in [true, false] {
      let page = try Self.html(
        Self.content(sessions: 12, tellsPrivateText: true, entries: true), isCompact: isCompact)
      let bare = page.replacing("http://www.w3.org/2000/svg", with: "").replacing(
        "http-equiv", with: "")
      #expect(!bare.contains("http"))
      #expect(!bare.lowercased().contains("<script"))
      #expect(!bare.contains("url("))
      #expect(!bare.contains("@import"))
      #expect(page.contains("default-src 'none'"))
    }
  }

  @Test func whatWasWrittenIsTextAndNothingElse() throws {
    let page = try Self.html(
      Self.content(sessions: 12, tellsPrivateText: true, entries: true), isCompact: false)
    #expect(page.contains("&lt;script&gt;alert(&#39;plum &amp; pear&#39;)&lt;/script&gt;"))
    #expect(!page.contains("alert('plum"))
    let text = try Self.markdown(Self.content(sessions: 12, tellsPrivateText: true, entries: true))
    #expect(!text.contains("<script>"))
  }

  @Test func withoutNotesNothingPrivateIsTold() throws {
    let content = try Self.content(sessions: 12, entries: true)
    for text in [try Self.html(content), try Self.markdown(content)] {
      #expect(!text.contains("plum"))
    }
  }

  @Test func everyTagIsClosed() throws {
    for count in [0, 2, 12] {
      let page = try Self.html(
        Self.content(sessions: count, tellsPrivateText: true, entries: true), isCompact: false)
      var open: [Substring] = []
      for piece in page.split(separator: "<").dropFirst() {
        let name = piece.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }
        if name.hasPrefix("!") || ["meta", "br"].contains(name) { continue }
        if name.hasPrefix("/") {
          #expect(open.popLast() == name.dropFirst())
        } else if !piece.prefix(while: { $0 != ">" }).hasSuffix("/") {
          open.append(name)
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test func picturesHaveATitleAndAreNotDrawnFromTooLittle() throws {
    let page = try Self.html(Self.content(sessions: 12))
    let pictures = page.components(separatedBy: "<svg").count - 1
    #expect(pictures >= 5)
    #expect(page.components(separatedBy: "<title>").count - 2 == pictures)
    let few = try Self.html(Self.content(sessions: 2))
    #expect(!few.contains("after, the middle of all"))
  }

  @Test func noSessionsAreToldKindly() throws {
    let page = try Self.html(Self.content(sessions: 0))
    #expect(page.contains("No session lies in these days."))
    #expect(!page.contains("<svg"))
  }

  @Test func formulasOfASpreadsheetStayText() {
    #expect(CSVTable.row([.own("=1+1"), .whole(-3), .word("a,b")]) == "'=1+1,-3,\"a,b\"\r\n")
    for sign in ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"] {
      #expect(CSVTable.row([.own(sign + "1")]) == "'\(sign)1\r\n")
    }
    #expect(
      CSVTable.row([.own("say \"no\"\nnow"), .nothing, .number(2.5)])
        == "\"say \"\"no\"\"\nnow\",,2.5\r\n")
  }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> [Substring] {
    self.split(separator: mark, omittingEmptySubsequences: false)
  }
}
