import PendulateCore
import Testing

@Suite struct HeadedWordsTests {
  @Test func whatIsWrittenComesBack() {
    var plan = OwnPlan()
    plan[.people] = "Mira, 0151 000 000\nTom"
    plan[.alone] = "  a shower  \n\nthe bench"
    #expect(plan[.alone] == "a shower\nthe bench")
    #expect(OwnPlan(text: plan.text) == plan)
    var window = OwnWindow()
    for part in WindowPart.allCases { window[part] = "one of \(part)\nand another" }
    #expect(OwnWindow(text: window.text) == window)
    #expect(OwnPlan(text: OwnPlan().text).isEmpty)
  }

  @Test func everyHeadingStandsInTheFile() {
    let lines = OwnPlan().text.split(separator: "\n").map(String.init)
    #expect(lines == PlanPart.allCases.map { $0.heading + ":" })
    #expect(
      lines == [
        "Signs that it is getting hard:", "What I can do alone:", "Places and people:",
        "Whom I ask for help:", "Professionals and lines:",
      ])
  }

  @Test func aHeadingMayBeWrittenInManyWays() {
    for heading in ["## what i can do alone", "WHAT I CAN DO ALONE :", "What I can do alone"] {
      #expect(OwnPlan(text: "\(heading)\nwalk\n").lines(of: .alone) == ["walk"], "\(heading)")
    }
  }

  /// What stands above the first heading, and a card from before, says whom to ask.
  @Test func wordsWithoutAHeadingAreKept() {
    let plan = OwnPlan(text: "Call Ana: 555\n\nPlaces and people\n the window\n")
    #expect(plan[.people] == "Call Ana: 555" && plan[.places] == "the window")
  }

  /// A line of one's own that reads as a heading stays a line, as it is set in.
  @Test func aLineIsNoHeading() {
    var plan = OwnPlan()
    plan[.signs] = "Places and people\ntoo loud"
    #expect(OwnPlan(text: plan.text) == plan)
  }

  @Test func aPartHasALimit() {
    let text = "Whom I ask for help:\n" + String(repeating: "x", count: 2_001)
    #expect(OwnPlan(text: text).longest == 2_000)
    #expect(OwnPlan(text: text, limit: .max).longest == 2_001)
  }

  @Test func onTheCardWhomToAskComesFirst() {
    #expect(PlanPart.onCard.first == .people)
    #expect(Set(PlanPart.onCard) == Set(PlanPart.allCases))
  }
}

/// Words that were written in two places since both began with the same.
@Suite struct MergedWordsTests {
  private func plan(_ people: String, _ alone: String) -> OwnPlan {
    var plan = OwnPlan()
    plan[.people] = people
    plan[.alone] = alone
    return plan
  }

  @Test(arguments: [
    // Only here, only elsewhere, emptied elsewhere, emptied here, both.
    (("Mira", "walk"), ("Ana", "walk"), ("Mira", "walk")),
    (("Ana", "walk"), ("Ana", "bath"), ("Ana", "bath")),
    (("Ana", "walk"), ("", "walk"), ("", "walk")),
    (("", "walk"), ("Ana", "walk"), ("", "walk")),
    (("Mira", "walk"), ("Ana\nTom", "walk"), ("Mira\nTom", "walk")),
    (("Mira", "bath"), ("Ana", "sleep"), ("Mira", "bath\nsleep")),
  ])
  func nothingThatWasWrittenIsLost(
    here: (String, String), there: (String, String), merged: (String, String)
  ) {
    let found = plan(here.0, here.1).merged(
      with: plan(there.0, there.1), since: plan("Ana", "walk"))
    #expect(found == plan(merged.0, merged.1))
  }
}
