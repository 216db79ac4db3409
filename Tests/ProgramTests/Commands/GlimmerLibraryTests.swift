import Foundation
import Testing

/// Changing, searching, taking in and writing out the glimmers.
@Suite struct GlimmerLibraryTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  private func glimmers(_ arguments: String...) throws -> [[String: Any]] {
    let run =
      arguments.isEmpty
      ? try home.run("glimmer", "list", "--own", "--json")
      : try home.run("glimmer", "list", arguments[0], "--json")
    return try run.object()["glimmers"] as? [[String: Any]] ?? []
  }

  private func texts() throws -> [String] { try glimmers().compactMap { $0["text"] as? String } }

  /// Keeps one and gives its id.
  private func add(_ text: String) throws -> String {
    let run = try home.run("glimmer", "add", "-", input: text)
    return String(run.output.dropFirst("Kept as ".count).dropLast(2))
  }

  @Test(arguments: ["Warm  TEA", " warm tea ", "WARM\u{00A0}tea"])
  func theSameWordsAreNotKeptTwice(text: String) throws {
    let id = try add("warm tea")
    let run = try home.run("glimmer", "add", "-", input: text)
    #expect(run.status == 0)
    #expect(run.output == "That one is there already, as \(id).\n")
    #expect(try texts() == ["warm tea"])
  }

  @Test func composedAndDecomposedAccentsAreTheSame() throws {
    _ = try add("caf\u{E9}")
    #expect(try home.run("glimmer", "add", "cafe\u{301}").output.hasPrefix("That one"))
  }

  @Test(arguments: ["שלום בבית", "🫖👩‍👩‍👧 tea", "e\u{301}\u{302}\u{303}", "ｗｉｄｅ 文字"])
  func anyScriptIsKeptAndSetInColumns(text: String) throws {
    _ = try add(text)
    #expect(try texts() == [text])
    #expect(
      try home.run("glimmer", "list", "--own").output.contains("-         \(text)\n") == false)
    #expect(try home.run("glimmer", "list", "--own").lines.first?.hasSuffix(text) == true)
  }

  @Test func tenThousandCharactersAreRefusedWithTheirNumber() throws {
    let run = try home.run("glimmer", "add", "-", input: String(repeating: "ab", count: 5000))
    #expect(run.status == 65)
    #expect(run.messages.contains("10000 characters, and 200 fit"))
  }

  @Test(arguments: ["a\u{202E}b", "a\u{2066}b", "a\tb", "a\u{9B}b"])
  func whatTurnsOrCommandsTheTerminalIsRefused(text: String) throws {
    #expect(try home.run("glimmer", "add", "-", input: text).status == 65)
  }

  @Test func wordsAreFoundInAnyOrderWithoutCaseAndAccents() throws {
    _ = try add("Der süße Café am Eck")
    #expect(try home.run("glimmer", "search", "ECK", "cafe").lines.count == 1)
    #expect(
      try home.run("glimmer", "search", "eck", "tea").output == "No glimmer has these words.\n")
    #expect(try home.run("glimmer", "search", " ").status == 64)
  }

  @Test func anEditKeepsTheIdAndTheRest() throws {
    let id = try add("tea")
    #expect(try home.run("glimmer", "favourite", id).status == 0)
    #expect(try home.run("glimmer", "move", id, "touch").status == 0)
    let run = try home.run("glimmer", "edit", id, "warm", "tea")
    #expect(run.output == "Was: tea\nNow: warm tea\n")
    let glimmer = try #require(try glimmers().first)
    #expect(glimmer["text"] as? String == "warm tea")
    #expect(glimmer["category"] as? String == "touch")
    #expect(glimmer["favourite"] as? Bool == true)
    #expect(try home.run("glimmer", "move", id, "none").status == 0)
    #expect(try home.run("glimmer", "favourite", id, "--off").status == 0)
    let after = try #require(try glimmers().first)
    #expect(after["category"] == nil)
    #expect(after["favourite"] == nil)
  }

  @Test func oneThatCameWithTheProgramCanBeChangedInItsPlace() throws {
    let before = try home.run("glimmer", "list").lines
    #expect(try home.run("glimmer", "favourite", "touch-2").status == 0)
    let after = try home.run("glimmer", "list").lines
    #expect(after.count == before.count)
    #expect(after.first { $0.hasPrefix("touch-2 ") }?.hasSuffix("(favourite)") == true)
    #expect(after.firstIndex { $0.hasPrefix("touch-2 ") } == 1)
    #expect(try glimmers("--favourites").count == 1)
  }

  @Test func anArchivedOneIsOfferedNoMoreAndComesBack() throws {
    let id = try add("the dog")
    #expect(try home.run("glimmer", "archive", id).status == 0)
    #expect(try texts().isEmpty)
    #expect(try glimmers("--archived").count == 1)
    #expect(try home.run("glimmer", "search", "dog").output.contains("(put aside)"))
    #expect(try home.run("glimmer", "restore", id).status == 0)
    #expect(try texts() == ["the dog"])
  }

  @Test func theGoodLinesComeInAndTheBadOnesAreListed() throws {
    let path = try home.write(
      """
      # mine
      sound: rain on the roof
      touch\twarm tea

      \(String(repeating: "x", count: 201))
      a\u{1B}[2Jb
      warm  tea
      a time: any
      """, to: "glimmers.txt")
    let run = try home.run("glimmer", "import", path)
    #expect(run.status == 65)
    #expect(run.output == "3 kept, 1 there already, 2 not taken.\n")
    #expect(
      run.messages == """
        \(path):5: It has 201 characters, and 200 fit.
        \(path):6: It holds a line break or another control character.

        """)
    #expect(try texts() == ["rain on the roof", "warm tea", "a time: any"])
    let again = try home.run("glimmer", "import", path)
    #expect(again.output == "0 kept, 4 there already, 2 not taken.\n")
  }

  @Test func textGoesOutAndComesInAsItWas() throws {
    for text in ["none of it", "sound: not a category", "# not a remark", "plain"] {
      _ = try home.run("glimmer", "add", text)
    }
    _ = try home.run("glimmer", "add", "rain", "-c", "sound")
    let before = try texts()
    let path = home.path("out.txt")
    #expect(try home.run("glimmer", "export", "-o", path).status == 0)
    let other = try ProgramHome()
    #expect(try other.run("glimmer", "import", path).status == 0)
    let list = try other.run("glimmer", "list", "--own", "--json").object()["glimmers"]
    #expect((list as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } == before)
  }

  @Test func jsonKeepsEverythingAndTwiceChangesNothing() throws {
    let id = try add("tea")
    _ = try home.run("glimmer", "favourite", id)
    _ = try home.run("glimmer", "archive", "touch-1")
    let path = home.path("out.json")
    #expect(try home.run("glimmer", "export", "-o", path).status == 0)
    let other = try ProgramHome()
    #expect(
      try other.run("glimmer", "import", path).output == "2 kept, 0 there already, 0 not taken.\n")
    #expect(
      try other.run("glimmer", "import", path).output == "0 kept, 2 there already, 0 not taken.\n")
    let second = other.path("second.json")
    #expect(try other.run("glimmer", "export", "-o", second).status == 0)
    #expect(try Data(contentsOf: URL(filePath: second)) == Data(contentsOf: URL(filePath: path)))
  }

  @Test(arguments: [
    ("{", "The file is not JSON, or is cut off."), ("[]", "The file is not JSON, or is cut off."),
    (
      "{\"schema\":\"pendulate.glimmers/9\",\"glimmers\":[]}",
      "The file holds no glimmers: its schema is \"pendulate.glimmers/9\"."
    ),
  ])
  func whatIsNoFileOfGlimmersIsRefusedWhole(text: String, sentence: String) throws {
    let run = try home.run("glimmer", "import", "-", "--format", "json", input: text)
    #expect(run.status == 65)
    #expect(run.messages.hasPrefix("pendulate: \(sentence)\n"))
  }

  @Test func anEntryOfJSONWithAFaultIsNamedByItsNumber() throws {
    let run = try home.run(
      "glimmer", "import", "-", "--format", "json",
      input: """
        {"schema":"pendulate.glimmers/1","glimmers":[
        {"text":"tea"},{"text":""},{"text":"x","category":"tuch"},{"text":"y","id":"A/b"},4]}
        """)
    #expect(run.status == 65)
    #expect(run.output == "1 kept, 0 there already, 4 not taken.\n")
    #expect(run.messages.contains("-:3: There is no category \"tuch\". Perhaps touch was meant."))
  }

  @Test func aMissingFileIsSaid() throws {
    let run = try home.run("glimmer", "import", "/nowhere/x")
    #expect(run.status == 66)
    #expect(run.messages.hasPrefix("pendulate: There is no file \"/nowhere/x\"."))
  }
}
