import Foundation
import Testing

@Suite struct OwnWordsCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  @Test func theCardHasThePlanFirst() throws {
    try home.write("Call Ana: 555\n", to: "pendulate/support.txt")
    try home.write("What I can do alone:\n  walk\n", to: "pendulate/plan.txt")
    let run = try home.run("card")
    #expect(run.status == 0)
    #expect(
      run.lines.prefix(4) == [
        "Whom I ask for help:", "Call Ana: 555", "What I can do alone:", "walk",
      ])
    #expect(run.output.contains("not confirmed by the service"))
    #expect(run.output.contains("0800 111 0 111"))
  }

  @Test func bothAreChangedInTheEditor() throws {
    try home.write("Call Ana: 555\n", to: "pendulate/support.txt")
    let editor = "EDITOR"
    let command =
      "sh -c 'printf \"\\nToo much:\\nshaking\\nPlaces and people\\nthe park\\n\" >> \"$0\"'"
    let plan = try home.run("card", "--edit", environment: [editor: command])
    #expect(plan.status == 0, "\(plan.messages)")
    let card = try home.run("card").output
    #expect(card.contains("Call Ana: 555") && card.contains("the park"))
    let window = try home.run("window", "--edit", environment: [editor: command])
    #expect(window.status == 0, "\(window.messages)")
    #expect(try home.run("window").output.contains("  shaking"))
  }

  /// What a page or another editor kept while this one was open stays, and so does what was written here.
  @Test func whatWasChangedElsewhereMeanwhileStays() throws {
    try home.write("What I can do alone:\n  walk\n", to: "pendulate/plan.txt")
    let elsewhere = "printf \"Whom I ask for help:\\n  Mira\\n\" > \"$(dirname \"$0\")/plan.txt\""
    let here = "printf \"\\nPlaces and people:\\n  the park\\n\" >> \"$0\""
    let run = try home.run(
      "card", "--edit", environment: ["EDITOR": "sh -c '\(elsewhere); \(here)'"])
    #expect(run.status == 0, "\(run.messages)")
    let card = try home.run("card").output
    #expect(card.contains("Mira") && card.contains("the park") && !card.contains("walk"))
  }

  @Test func erasingTakesThemToo() throws {
    try home.write("Too much:\n  shaking\n", to: "pendulate/window.txt")
    try home.write("Call Ana: 555\n", to: "pendulate/support.txt")
    let run = try home.run("journal", "erase", "--yes")
    #expect(run.status == 0)
    #expect(run.output.contains("your own plan and window"), "\(run.output)")
    #expect(try home.run("window").output.hasPrefix("Nothing is written yet."))
    #expect(!(try home.run("card").output.contains("Ana")))
  }
}
