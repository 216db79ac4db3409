import Foundation
import Testing

/// Beginning, changing, giving away and taking practices.
@Suite struct PracticeFileTests {
  private let home: ProgramHome
  private let mine: String

  init() throws {
    home = try ProgramHome()
    mine = home.data.path + "/practices/mine.yaml"
  }

  private static let text =
    "id: mine\nname: My own\nsummary: You might stay.\nmode: touch\naim: 2\n"

  private func read(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.data.path + "/practices").sorted()
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// An editor: a shell script that gets the file as its argument.
  private func editor(_ script: String) throws -> String {
    try home.writeScript("#!/bin/sh\n\(script)\n", to: "editor.sh")
  }

  // MARK: new

  @Test func newWritesAnExampleForItsOwnerAloneAndNeverOverAFile() throws {
    let run = try home.run("practice", "new", "mine")
    #expect(run.status == 0 && run.output == mine + "\n" && run.messages.isEmpty)
    #expect(try mode(mine) == 0o600)
    #expect(try mode(home.data.path + "/practices") == 0o700)
    #expect(try home.run("practice", "check", mine).output == "No fault in \(mine).\n")
    #expect(try home.run("practice", "show", "mine").lines.first == "Mine (mine)")
    let before = try read(mine)
    #expect(before.contains("\n# limits:\n"))
    let again = try home.run("practice", "new", "mine")
    #expect(again.status == 73)
    #expect(again.messages.split(separator: "\n").count == 2)
    #expect(try read(mine) == before)
    #expect(try names() == ["mine.yaml"])
  }

  @Test func newBeginsFromAnotherPractice() throws {
    #expect(try home.run("practice", "new", "two-visits", "--from", "full").status == 0)
    let text = try read(home.data.path + "/practices/two-visits.yaml")
    #expect(text.contains("\nid: two-visits\nname: Two visits\n"))
    #expect(text.contains("touches: 3            # at most; 1-5"))
    let third = try home.run("practice", "new", "third", "--from", "two-visits", "--stdout")
    #expect(third.output.contains("\nid: third\nname: Third\n"))
    #expect(try names() == ["two-visits.yaml"])
  }

  @Test(
    arguments: [
      ("new", "full", 73), ("new", "Mine", 64), ("new", "../x", 64), ("export", "nobody", 66),
      ("edit", "nobody", 66), ("import", "/nowhere", 66),
    ] as [(String, String, Int32)])
  func whatCannotBeIsToldInTwoSentences(verb: String, name: String, status: Int32) throws {
    let run = try home.run("practice", verb, name)
    #expect(run.status == status)
    #expect(run.messages.hasPrefix("pendulate: "))
    #expect(run.messages.split(separator: "\n").count == 2)
  }

  @Test func aPracticeToBeginFromIsLookedUp() throws {
    let run = try home.run("practice", "new", "x", "--from", "ful")
    #expect(run.status == 66)
    #expect(run.messages.contains("Did you mean full?"))
  }

  // MARK: edit

  private func edit(_ id: String, with editor: String) throws -> ProgramRun {
    let run = try home.run(
      "practice", "edit", id, environment: ["VISUAL": editor, "EDITOR": "false"])
    return run
  }

  @Test func aGoodChangeReplacesTheFile() throws {
    try home.write(Self.text, to: "pendulate/practices/mine.yaml")
    let run = try edit("mine", with: editor("sed -i 's/aim: 2/aim: 1/' \"$1\""))
    #expect(run.status == 0 && run.output == "Kept: \(mine)\n")
    #expect(try read(mine).contains("aim: 1"))
    #expect(try mode(mine) == 0o600)
    #expect(try names() == ["mine.yaml"])
  }

  @Test func anEditorMayHaveOptionsAndChangeNothing() throws {
    try home.write(Self.text, to: "pendulate/practices/mine.yaml")
    let run = try edit("mine", with: "sed -n -e p")
    #expect(run.status == 0 && run.output.hasSuffix("Nothing was changed.\n"))
    #expect(try names() == ["mine.yaml"])
  }

  @Test func aFaultIsKeptAsADraftAndTheNextEditGoesOnWithIt() throws {
    try home.write(Self.text, to: "pendulate/practices/mine.yaml")
    let run = try edit("mine", with: editor("sed -i 's/aim: 2/aim: 22/' \"$1\""))
    let draft = home.data.path + "/practices/.mine.draft.yaml"
    #expect(run.status == 65)
    #expect(run.messages.hasPrefix("\(draft):5:6: aim is 22, "))
    #expect(run.messages.contains(" draft: \(draft)\n"))
    #expect(try read(mine) == Self.text)
    #expect(try home.run("practice", "show", "mine").status == 0)
    let next = try edit("mine", with: editor("sed -i 's/aim: 22/aim: 1/' \"$1\""))
    #expect(next.status == 0 && next.output == "Kept: \(mine)\n")
    #expect(next.messages.contains("There is a draft from before"))
    #expect(try names() == ["mine.yaml"])
  }

  @Test func aFaultyFileCanBeMended() throws {
    try home.write("id: [\n", to: "pendulate/practices/mine.yaml")
    let run = try edit("mine", with: editor("printf '\(Self.text)' > \"$1\""))
    #expect(run.status == 0)
    #expect(try read(mine) == Self.text)
  }

  @Test func anIDThatIsTakenIsAFault() throws {
    try home.write(Self.text, to: "pendulate/practices/mine.yaml")
    try home.write(
      Self.text.replacing("id: mine", with: "id: other"), to: "pendulate/practices/other.yaml")
    let run = try edit("mine", with: editor("sed -i 's/id: mine/id: other/' \"$1\""))
    #expect(run.status == 65)
    #expect(run.messages.contains("The id 'other' is already used in "))
    #expect(try read(mine) == Self.text)
  }

  @Test func aShippedPracticeIsCopiedFirst() throws {
    let run = try edit("five", with: editor("sed -i 's/touches: 1/touches: 2/' \"$1\""))
    #expect(run.status == 0)
    #expect(run.messages.hasPrefix("'five' comes with the program; "))
    let shown = try home.run("practice", "show", "five").lines
    #expect(shown.contains { $0.hasPrefix("touches ") && $0.hasSuffix(" 2 at most") })
    #expect(shown[2].hasSuffix("in the place of the one that comes with the program."))
  }

  @Test(
    arguments: [("no-such-editor", 66), ("false", 74), ("kill -9 $$ #", 74)] as [(String, Int32)])
  func anEditorThatFailsLosesNothing(editor: String, status: Int32) throws {
    try home.write(Self.text, to: "pendulate/practices/mine.yaml")
    let run = try edit("mine", with: editor)
    #expect(run.status == status)
    #expect(run.messages.contains("pendulate: The editor "))
    #expect(try read(mine) == Self.text)
    #expect(try names() == ["mine.yaml"])
  }

  @Test func whatAFailingEditorWroteIsKept() throws {
    try home.write(Self.text, to: "pendulate/practices/mine.yaml")
    let run = try edit("mine", with: editor("sed -i 's/aim: 2/aim: 1/' \"$1\"; exit 3"))
    #expect(run.status == 74)
    #expect(run.messages.contains("What was written is kept as a draft"))
    #expect(try read(mine) == Self.text)
    #expect(try names() == [".mine.draft.yaml", "mine.yaml"])
  }

  @Test func aChangeMadeElsewhereMeanwhileIsNotLost() throws {
    try home.write(Self.text, to: "pendulate/practices/mine.yaml")
    let script = "sed -i 's/aim: 2/aim: 1/' \"$1\"; echo '# new' >> '\(mine)'"
    let run = try edit("mine", with: editor(script))
    #expect(run.status == 75)
    #expect(try read(mine) == Self.text + "# new\n")
    #expect(try names() == [".mine.draft.yaml", "mine.yaml"])
  }

  // MARK: export and import

  @Test func aPracticeGoesFromOnePersonToAnother() throws {
    try home.write(
      "id: slow\nname: \"Slow: 4-7\"\nin: 4\nsip: 1.5\nout: 7\npurpose: for \"us\"\n",
      to: "pendulate/patterns/slow.yaml")
    let text = Self.text + "breath: slow\nglimmers: [own-1]\n"
    try home.write(text, to: "pendulate/practices/mine.yaml")
    let run = try home.run("practice", "export", "mine")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# The glimmer 'own-1' is not in this file;"))
    let file = home.path("given.yaml")
    #expect(try home.run("practice", "export", "mine", "-o", file).output.isEmpty)
    #expect(try read(file) == run.output)

    let other = try ProgramHome()
    let taken = try other.run("practice", "import", file)
    #expect(taken.status == 0)
    #expect(taken.output == other.data.path + "/practices/mine.yaml\n")
    #expect(taken.messages.contains("Advice: There is no glimmer 'own-1'"))
    #expect(try other.run("practice", "show", "mine").output.contains("breath          slow\n"))
    #expect(try read(other.data.path + "/practices/mine.yaml") == run.output)
    #expect(try other.run("practice", "export", "mine").output.contains("name: \"Slow: 4-7\""))
  }

  @Test func whatIsThereStaysUnlessItIsToBeReplaced() throws {
    try home.write(Self.text, to: "pendulate/practices/notes.yaml")
    let other = Self.text.replacing("aim: 2", with: "aim: 1")
    let refused = try home.run("practice", "import", "-", input: other)
    #expect(refused.status == 73)
    #expect(try read(home.data.path + "/practices/notes.yaml") == Self.text)
    let taken = try home.run("practice", "import", "-", "--replace", input: other)
    #expect(taken.status == 0)
    #expect(try read(home.data.path + "/practices/notes.yaml") == other)
    #expect(try names() == ["notes.yaml"])
    let shipped = other.replacing("id: mine", with: "id: full")
    #expect(try home.run("practice", "import", "-", input: shipped).status == 73)
    #expect(try home.run("practice", "import", "-", "--replace", input: shipped).status == 0)
  }

  @Test func aFileOfThatNameWithAnotherPracticeStays() throws {
    let shipped = try home.run("practice", "list").lines.count
    try home.write(
      Self.text.replacing("id: mine", with: "id: other"), to: "pendulate/practices/mine.yaml")
    let run = try home.run("practice", "import", "-", input: Self.text)
    #expect(run.output == home.data.path + "/practices/mine-2.yaml\n")
    #expect(try home.run("practice", "list").lines.count == shipped + 4)
  }

  @Test func aFaultyFileIsNotTaken() throws {
    let run = try home.run("practice", "import", "-", input: Self.text + "aims: 3\n")
    #expect(run.status == 65)
    #expect(run.messages.hasPrefix("standard input:6:1: A practice has no key 'aims'."))
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }
}
