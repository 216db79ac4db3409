import PendulateCore
import TerminalGrid

@testable import PendulateApp

/// A journal of some weeks, from sessions that the real machine ran with given answers.
enum JournalSample {
  static let scripts = [
    "pre=4,presence=here*,state=stirredUp,settled,gate=2,go=t*,peak=3,6,4,settled=2,4,3,2,both=yes,2,post=1,ladder=tolerable*",
    "pre=3,presence=here*,state=mixed,gate=2,go=t,t,c,peak=4,-,settled=3,2,post=2,ladder=enjoyable*",
    "pre=5,presence=here,halfHere,here*,state=shutDown,gate=3,go=t,c,touch=6,peak=5,settled=5,5,5,5,post=-",
    "pre=2,presence=here*,state=settled,gate=1,go=c,post=1,ladder=nourishing*",
  ]

  /// The sessions, oldest first: every third day, with a gap of three weeks.
  static let sessions: [(figures: SessionFigures, record: JournalRecord)] = (0..<16).compactMap {
    index in
    let days = index * 3 + (index > 7 ? 21 : 0) - 75
    let start = SampleModel.now.advanced(by: .seconds(days * 86_400))
    let id = Identifier(rawValue: "s\(index < 10 ? "0" : "")\(index)")
    let practice = Practice(
      id: "touch", name: "", summary: "", mode: .touch, touches: 3, bothSeconds: 60)
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: 6),
      glimmers: [Glimmer(id: "own-1", text: "", category: .sound, origin: .added)], sessionID: id)
    let script = scripts[index % scripts.count]
    guard let answers = try? AnswerScript(script) else { return nil }
    let events = Rehearsal(
      plan: plan, choices: Cue.Choices(aim: plan.aim, touches: 3, breath: "off"), answers: answers,
      prompts: [:], seed: 1
    ).events
    let figures = SessionFigures(
      id: id, startedAt: start, mode: .touch, outcome: .closed,
      activeSeconds: events.last?.t ?? 0, body: SessionFigures.Body(events: events))
    var pre = CheckIn(
      id: Identifier(rawValue: "pre\(index)"), at: start, kind: .pre, sessionID: id,
      distress: figures.body.pre.flatMap { Distress($0) }, presence: .here, state: .stirredUp)
    pre.regions = [BodyMark(region: .chest, tone: .uncomfortable, sensations: ["tight"])]
    var post = CheckIn(
      id: Identifier(rawValue: "post\(index)"), at: start.advanced(by: .seconds(720)), kind: .post,
      sessionID: id, distress: figures.body.post.flatMap { Distress($0) }, presence: .here,
      state: .settled, words: index == 15 ? "The bench was still warm." : nil)
    post.regions = [
      BodyMark(region: .chest, tone: .neither), BodyMark(region: .hands, tone: .comfortable),
    ]
    let entry = JournalEntry(
      id: id, at: start,
      kind: .session(
        practice: "touch", mode: .touch, isRehearsal: false, outcome: .closed,
        activeSeconds: figures.activeSeconds, touchSeconds: figures.touchSeconds),
      about: index % 4 == 0 ? "the phone call" : nil, pre: figures.body.pre,
      post: figures.body.post, state: .settled, words: post.words)
    return (figures, JournalRecord(entry: entry, events: events, checkIns: [pre, post]))
  }

  /// What a journal that holds these says to a question.
  static func answer(_ question: JournalQuestion) -> JournalAnswer {
    switch question {
    case .entries(let offset, let limit, let words):
      let wanted = FoldedText(words).words
      let all = sessions.reversed().map(\.record.entry).filter { entry in
        let text = FoldedText([entry.about, entry.words].compactMap { $0 }.joined(separator: " "))
        return wanted.allSatisfy(text.contains)
      }.map { entry in
        var entry = entry
        if !wanted.isEmpty {
          entry.found = [entry.about, entry.words].compactMap { $0 }.first { text in
            wanted.contains(where: FoldedText(text).contains)
          }
        }
        return entry
      }
      return .entries(
        JournalWindow(
          offset: offset, total: all.count, entries: Array(all.dropFirst(offset).prefix(limit))))
    case .record(let id): return .record(sessions.first { $0.record.entry.id == id }?.record)
    case .trends(let from, let through, let length, let edge):
      let marks = DatedMarks(
        day: through,
        marks: [
          PlaceAndTone(.chest, .comfortable), PlaceAndTone(.chest, .comfortable),
          PlaceAndTone(.belly, .uncomfortable), PlaceAndTone(.feet, .neither),
        ])
      return .trends(
        Trends(
          sessions: sessions.map(\.figures), checkIns: [marks], from: from, through: through,
          length: length, edge: edge))
    case .year(let year):
      let days = sessions.map { session -> DayRecord in
        var day = DayRecord(session.record.entry.at.localDate)
        day.touchSessions = session.figures.didTouch ? 1 : 0
        day.otherSessions = session.figures.didTouch ? 0 : 1
        day.state = BodyState.allCases[day.day.dayNumber % 4]
        day.highest = session.figures.highest
        return day
      }
      return .year(year, days.filter { $0.day.parts.year == year })
    }
  }
}

extension Player {
  /// In the journal, with everything it asks for answered.
  static func lookingBack(columns: Int = 80, rows: Int = 24, trends: Bool = true) -> Player {
    var player = Player(columns: columns, rows: rows) { model in
      if !trends { model.person.preferences.choose(.trends(areShown: false)) }
      model.person.glimmers = [
        Glimmer(id: "own-1", text: "Rain on the roof", category: .sound, origin: .added)
      ]
    }
    player.effects += player.model.openLookingBack(at: player.stamp)
    player.answer()
    return player
  }

  /// Gives the journal's answers to what was asked.
  mutating func answer() {
    for case .read(let question) in effects {
      _ = model.update(.journal(.answered(JournalSample.answer(question))), at: stamp)
    }
    effects.removeAll {
      if case .read = $0 { true } else { false }
    }
  }

  mutating func look(_ keys: Key...) {
    for key in keys {
      press(key)
      answer()
    }
  }
}
