import Foundation
import Testing

@Suite struct GlimmerCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  private func texts(_ run: ProgramRun) throws -> [String] {
    let glimmers = try run.object()["glimmers"] as? [[String: Any]] ?? []
    return glimmers.compactMap { $0["text"] as? String }
  }

  @Test func whatIsAddedComesFirstInTheList() throws {
    let add = try home.run("glimmer", "add", "warm", "tea", "-c", "touch")
    #expect(add.status == 0)
    #expect(add.output.hasPrefix("Kept as 0"))
    let list = try home.run("glimmer", "list")
    let id = add.output.dropFirst("Kept as ".count).dropLast(2)
    #expect(list.lines.first?.hasPrefix("\(id) ") == true)
    #expect(list.lines.first?.hasSuffix("  touch        warm tea") == true)
    #expect(list.lines.count > 20)
  }

  @Test func privateTextComesThroughStandardInput() throws {
    let add = try home.run("glimmer", "add", "-", "--category", "sound", input: "the blackbird\n")
    #expect(add.status == 0)
    let run = try home.run("glimmer", "list", "--category", "sound", "--json")
    #expect(try run.object()["schema"] as? String == "pendulate.glimmers/1")
    #expect(try texts(run).first == "the blackbird")
  }

  @Test(arguments: [
    ("", "The glimmer has no words."), ("  \n", "The glimmer has no words."),
    ("a\nb", "The glimmer holds a line break or another control character."),
    ("a\u{1B}[2J", "The glimmer holds a line break or another control character."),
    (String(repeating: "a", count: 201), "The glimmer has 201 characters, and 200 fit."),
  ])
  func whatCannotBeKeptIsRefused(text: String, sentence: String) throws {
    let piped = try home.run("glimmer", "add", "-", input: text)
    #expect(piped.status == 65)
    #expect(piped.messages.hasPrefix("pendulate: \(sentence)\n"))
    let given = try home.run("glimmer", "add", text)
    #expect(given.status == 64)
    #expect(given.messages == piped.messages)
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }

  @Test func twoHundredCharactersFit() throws {
    let text = String(repeating: "ä", count: 200)
    #expect(try home.run("glimmer", "add", text).status == 0)
    #expect(try texts(try home.run("glimmer", "list", "--json")).first == text)
  }

  @Test func anUnknownCategoryIsRefused() throws {
    let run = try home.run("glimmer", "add", "tea", "-c", "taste")
    #expect(run.status == 64)
    #expect(run.messages.contains("The value 'taste' is invalid for '-c <category>'."))
    #expect(run.messages.contains("environment"))
  }

  @Test func randomShowsOneOfThemOnOneLine() throws {
    let all = Set(try texts(try home.run("glimmer", "list", "-c", "sound", "--json")))
    let run = try home.run("glimmer", "random", "-c", "sound")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(all.contains(run.lines.first ?? ""))
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }

  @Test func anOwnGlimmerIsRemovedForGood() throws {
    let add = try home.run("glimmer", "add", "the dog")
    let id = String(add.output.dropFirst("Kept as ".count).dropLast(2))
    let remove = try home.run("glimmer", "remove", id)
    #expect(remove.output == "Removed: the dog\n")
    #expect(try !texts(try home.run("glimmer", "list", "--json")).contains("the dog"))
    #expect(try !home.run("export").output.contains("the dog"))
  }

  @Test func aStarterIsPutAsideAndTakenBack() throws {
    let before = try home.run("glimmer", "list").output
    let remove = try home.run("glimmer", "remove", "touch-1")
    #expect(remove.status == 0)
    #expect(remove.lines.last == "Take it back with: pendulate glimmer restore touch-1")
    #expect(try !home.run("glimmer", "list").output.contains("touch-1 "))
    #expect(try home.run("glimmer", "restore", "touch-1").status == 0)
    #expect(try home.run("glimmer", "list").output == before)
  }

  @Test func nothingIsShownWhereEverythingIsPutAside() throws {
    for number in 1...10 { _ = try home.run("glimmer", "remove", "sound-\(number)") }
    let run = try home.run("glimmer", "random", "-c", "sound")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.isEmpty)
  }

  @Test(arguments: ["nothing", ""])
  func anUnknownGlimmerIsNotRemoved(id: String) throws {
    _ = try home.run("glimmer", "add", "the dog")
    let run = try home.run("glimmer", "remove", id)
    #expect(run.status == 66)
    #expect(
      run.messages == """
        pendulate: There is no glimmer "\(id)".
        See them with: pendulate glimmer list.

        """)
  }

  @Test func aFrontThatFitsTwoIsNotGuessed() throws {
    _ = try home.run("glimmer", "add", "one")
    _ = try home.run("glimmer", "add", "two")
    let run = try home.run("glimmer", "remove", "0")
    #expect(run.status == 66)
    #expect(run.messages.hasPrefix("pendulate: \"0\" could be any of 2 glimmers.\n"))
    #expect(try texts(try home.run("glimmer", "list", "--json")).prefix(2) == ["one", "two"])
  }
}
