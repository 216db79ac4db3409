import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// What is suggested while a session is set up can be chosen, and typing it is no mistake.
@Suite struct SettingUpTests {
  private func numbers(of practice: Practice, minutes: Int?) -> [(Field, ClosedRange<Int>, Int)] {
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: 9), glimmers: [],
      minutes: minutes, sessionID: Identifier(rawValue: "a"))
    let form = SessionPages.choose(
      plan, content: SampleModel.model().content, allowsHolds: false, about: nil,
      asksMinutes: true, aimCeiling: 4)
    return form.fields.compactMap { field in
      guard case .number(let range, _) = field.kind, case .number(let value) = field.value else {
        return nil
      }
      return (field, range, value)
    }
  }

  @Test func everySuggestionIsWithinWhatCanBeChosen() {
    let shipped = ContentLoader.load(personFolder: nil).content.practices
    var checked = 0
    for practice in shipped {
      for minutes in [nil, 1, 3, 5, 12, 30] {
        for (field, range, value) in numbers(of: practice, minutes: minutes) {
          checked += 1
          #expect(range.contains(value), "\(practice.id) \(field.name): \(value) of \(range)")
        }
      }
    }
    #expect(checked > 20)
  }

  /// What a person has not said, here or on the command line, no page says for them.
  @Test func nothingAboutTouchingIsChosenBeforehand() throws {
    for practice in ContentLoader.load(personFolder: nil).content.practices
    where practice.mode == .touch {
      let plan = SessionPlan(
        practice: practice, limits: .base(completedTouchSessions: 9), glimmers: [],
        sessionID: Identifier(rawValue: "a"))
      func form(_ asked: (aim: Int?, touches: Int?)) -> Form {
        SessionPages.choose(
          plan, content: SampleModel.model().content, allowsHolds: false, about: nil,
          asksMinutes: true, aimCeiling: 4, asked: asked)
      }
      // Both at once on its own comes once.
      let names: [Field.Name] = practice.isBothAlone ? [.aim, .rest] : [.aim, .touches, .rest]
      for name in names {
        let field = try #require(form((nil, nil)).fields.first { $0.name == name })
        let isTold = field.leftOpen != nil || field.hint.contains("Left open")
        #expect(field.value == nil && isTold, "\(practice.id) \(name)")
      }
      let open = SessionPages.choices(from: form((nil, nil)), plan: plan)
      #expect(open.aim == plan.aim && open.touches == plan.touches && !open.restsOnly)
      #expect(form((1, nil)).value(.aim) == .number(min(plan.aim, 4)))
      guard !practice.isBothAlone else { continue }
      #expect(form((nil, 1)).value(.touches) == .number(plan.touches))
    }
  }

  @Test(arguments: [Key.right, .left])
  func anOpenNumberBeginsWithTheLeast(key: Key) {
    var form = Form(title: "", fields: [Field(.aim, "", kind: .number(1...4, unit: ""))])
    form.press(key)
    #expect(form.current?.value == .number(1))
    form.press(.right)
    #expect(form.current?.value == .number(2))
  }

  /// What stands above a page is said in lines too, once: a prompt, or why touching is closed.
  @Test func thePromptOfEveryPageIsSaidInLines() {
    var player = Player()
    var narrator = Narrator()
    player.start()
    var lines = narrator.lines(for: player.model, at: player.stamp)
    #expect(lines.contains("A word for arrive."))
    player.enter("y", "y", "y", "3", "i", "", "")
    lines = narrator.lines(for: player.model, at: player.stamp)
    #expect(player.stage == .choose && lines.contains("A word for choose."))
    player.enter("")
    #expect(!narrator.lines(for: player.model, at: player.stamp).contains("A word for choose."))
  }

  /// What is said while one picks something small means nothing where nothing is touched.
  @Test func aRestSessionIsSetUpWithoutWordsAboutTouching() {
    var player = Player()
    player.start("rest")
    while player.stage != .choose, player.stage != .close { player.wait(1) }
    #expect(player.stage == .choose && !player.screen.contains("A word for choose."))
  }

  /// Shut down, nothing slow is offered first, marked or praised (PRACTICE 1.6).
  @Test func shutDownNoBreathComesFirst() throws {
    func breath(_ isShutDown: Bool) throws -> Field {
      let form = SessionPages.choose(
        SampleModel.plan(), content: SampleModel.content, allowsHolds: true, about: nil,
        asksMinutes: true, aimCeiling: 2, isShutDown: isShutDown)
      return try #require(form.fields.first { $0.name == .breath })
    }
    for isShutDown in [false, true] {
      let field = try breath(isShutDown)
      guard case .choice(let choices) = field.kind else { continue }
      let patterns = Set(SampleModel.content.patterns.map(\.id))
      #expect(patterns.contains(choices[0].id) != isShutDown)
      #expect(choices.contains { $0.word.contains("suggested") } != isShutDown)
      #expect(field.hint.contains("out-breath") != isShutDown)
      #expect(Set(choices.map(\.id)).isSuperset(of: patterns))
    }
  }

  /// The first digit of a number that fits is no mistake yet; one that can become none is.
  @Test func aNumberIsTypedWithoutObjection() {
    for range in [3...15, 5...30, 1...9] {
      for number in range {
        var form = Form(
          title: "", fields: [Field(.minutes, "", kind: .number(range, unit: ""))])
        for digit in String(number) {
          form.press(.character(digit))
          #expect(form.objection == nil, "\(digit) of \(number) in \(range)")
        }
        #expect(form.current?.value == .number(number))
      }
    }
    var form = Form(title: "", fields: [Field(.minutes, "", kind: .number(3...15, unit: ""))])
    form.press(.character("2"))
    #expect(form.objection == "From 3 to 15.")
  }
}
