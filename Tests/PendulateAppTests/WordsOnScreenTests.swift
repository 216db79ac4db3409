import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// Every word that the program puts on screen by itself, held to the same rules as its content.
@Suite struct WordsOnScreenTests {
  static var words: [String] {
    let forms =
      CheckIn.Kind.all.map { CheckInPage.form($0, asksLadder: true) } + [
        ConsentWords.form(), SessionPages.arrive(prompt: nil), SampleModel.chooseForm(),
        SessionPages.keepGlimmer(), PlanScreen(OwnPlan()).form, WindowScreen(OwnWindow()).form,
        OfferWords.form(
          UnfinishedSession(id: Identifier(rawValue: "a"), stage: .orient, when: "today")),
      ]
    var words = forms.flatMap { form in
      [form.title] + form.lead
        + form.fields.flatMap { field -> [String] in
          var parts = [field.label, field.hint]
          if case .choice(let choices) = field.kind, field.name != .breath {
            parts += choices.flatMap { [$0.word, $0.hint] }
          }
          return parts
        }
    }
    words += Stage.allCases.flatMap { stage in
      [StageWords.title(stage), StageWords.opening(stage, seconds: 60)]
    }
    words +=
      SessionKeys.table.helpEntries.flatMap { [$0.keys.text(), $0.summary] } + [SessionKeys.inTouch]
    words += GroundingLines.lines + RestWords.lines + [Session.smallerGlimmer]
    words += DoseLimits.Lock.Reason.allCases.map {
      LockWords.sentence(DoseLimits.Lock(reason: $0, until: SampleModel.now), at: SampleModel.now)
    }
    words += HomeScreen.Section.allCases.flatMap { section in
      HomeScreen.items(of: section, in: homes[0], at: SampleModel.now)
        + HomeScreen.items(of: section, in: homes[1], at: SampleModel.now)
    }.flatMap { [$0.title, $0.summary] + $0.details }
    return words
  }

  /// Home as it is at first, and where there is a last time and touching is closed.
  private static var homes: [Context] {
    var model = SampleModel.model()
    let first = model.context
    model.person.lastSession = SampleModel.lastSession()
    model.person.isHistoryUnknown = true
    return [first, model.context]
  }

  /// "orient to safety" is the phrase of the practice; "safe" as a promise is what is kept out.
  @Test func noWordPushesPromisesOrJudges() {
    for text in Self.words {
      #expect(WordRules.violations(in: text) == [], "\(text)")
    }
    #expect(Self.words.count > 150)
  }

  @Test func noDrawnSessionScreenPushesOrPromises() {
    var player = Player()
    player.start()
    player.reachGate()
    for key in ["t", "4", "?", " ", "!", " ", "p", "p", "h"] {
      #expect(WordRules.violations(in: player.screen) == [])
      player.type(key)
    }
  }
}

extension CheckIn.Kind {
  static var all: [CheckIn.Kind] { allCases }
}
