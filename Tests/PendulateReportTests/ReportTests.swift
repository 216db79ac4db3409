import PendulateApp
import PendulateCore
import Testing

@testable import PendulateReport

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

  private static func html(_ content: ReportContent, _ extent: ReportExtent = .page) throws
    -> String
  {
    var text = ""
    try HTMLReport(content, extent).write { text += $0 }
    return text
  }

  private static func markdown(_ content: ReportContent) throws -> String {
    var text = ""
    try MarkdownReport(content, .whole).write { text += $0 }
    return text
  }

  @Test func nothingIsAskedOfAnotherPlaceAndNothingRuns() throws {
    for extent in [ReportExtent.page, .whole] {
      let page = try Self.html(
        Self.content(sessions: 12, tellsPrivateText: true, entries: true), extent)
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
      Self.content(sessions: 12, tellsPrivateText: true, entries: true), .whole)
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
        Self.content(sessions: count, tellsPrivateText: true, entries: true), .whole)
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
    #expect(pictures == 4)
    #expect(page.components(separatedBy: "<title>").count - 2 == pictures)
    let few = try Self.html(Self.content(sessions: 2))
    #expect(!few.contains("after, the middle of all"))
  }

  /// Who does not see a picture reads its numbers.
  @Test func behindEveryPictureIsItsTable() throws {
    var content = try Self.content(sessions: 12, tellsPrivateText: true, entries: true)
    content.years = [(2026, [DayRecord(content.trends.from)])]
    for extent in [ReportExtent.page, .whole] {
      let page = try Self.html(content, extent)
      #expect(page.contains("<svg"))
      for part in page.split(separator: "<figure>").dropFirst() where part.contains("<svg") {
        #expect(part.contains("<details") && part.contains("<th scope=\"row\""), "\(part)")
      }
    }
  }

  /// A minute at the pace of somebody who looks for something: about three hundred words.
  @Test func thePageIsReadInAMinute() throws {
    var content = try Self.content(sessions: 24)
    content.tellsPrivateText = true
    content.window = ["Okay enough: a, b, c.", "Too much: d, e, f.", "Too little: g, h, i."]
    let parts = ReportPart.all(of: content, TrendWords(content.trends, glimmerName: { _ in "One" }))
    let words = parts.flatMap { part in
      ([part.title] + part.sentences + (part.table?.rows.flatMap { $0 } ?? []))
        .flatMap { $0.split(separator: " ") }
    }
    #expect(words.count <= 300)
    #expect(
      parts.map(\.title) == [
        "What was practised", "Before and after", "Hard moments", "Far away", "Unwanted effects",
        "What helps", "The window, in their words", "Words used here", "What it cannot show",
      ])
    // Handed over without one's own words, it does not hold them.
    content.tellsPrivateText = false
    #expect(try !Self.html(content).contains("Okay enough"))
  }

  @Test func hardMomentsAreCountedWithWhatCameBeforeAndWhatHelpedBack() throws {
    func moment(
      _ kind: SessionEvent.Escalation, _ afterwards: HardMoment.Afterwards,
      _ way: HardMoment.WayBack?
    ) -> HardMoment {
      HardMoment(kind: kind, before: .touch, afterwards: afterwards, wayBack: way)
    }
    let trends = ChartSample.trends(3) { index, body in
      body.alarms =
        index == 0
        ? [moment(.high, .settled(60), .movement), moment(.rising, .unknown, nil)]
        : [moment(.high, .notYet(90), nil)]
    }
    var content = try Self.content(sessions: 0)
    content.trends = trends
    let text = try Self.markdown(content)
    #expect(text.contains("| a 7 or 8 | 3 | a touch 3 | 1 of 3 | movement 1 |"), "\(text)")
    #expect(text.contains("it rose twice 1"))
    #expect(text.ranges(of: "A person alongside").count == 1)
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
