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
