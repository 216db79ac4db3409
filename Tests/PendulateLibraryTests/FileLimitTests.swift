import Testing
import Yams

@testable import PendulateLibrary

/// A file of a person's cannot keep the program from anything: what is too much is told, and not read.
@Suite struct FileLimitTests {
  private func faults(_ text: String) -> [String] {
    YAMLText.parse(Array(text.utf8), file: "f").faults.map(\.message)
  }

  /// Ten lines that stand for a thousand million values.
  @Test func referencesToReferencesAreNotFollowed() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, before) in zip("bcdefghij", "abcdefghi") {
      let many = Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(many)]\n"
    }
    #expect(
      faults(text + "? *j\n: x\n") == [
        "The file refers to other places in it (*) more often than is followed."
      ])
  }

  @Test func aFewReferencesAreFollowed() {
    let parsed = YAMLText.parse(
      Array(
        "a: &x [warm cup]\nb: *x\nc: a *word* & another, *so* to *say* *it* *all* *over*\n".utf8),
      file: "f")
    #expect(parsed.faults.isEmpty)
    #expect(parsed.root?["b"]?.sequence?.count == 1)
  }

  @Test func moreValuesThanAnybodyReadsAreTold() {
    let list = (0..<20_001).map { "- \($0)\n" }.joined()
    #expect(faults(list) == ["The file holds more than 20000 values and is not read."])
    #expect(faults((0..<5000).map { "- \($0)\n" }.joined()).isEmpty)
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func deepNestingIsToldInWords(_ step: String) {
    let found = faults("a:\n  " + String(repeating: step, count: 12_000))
    #expect(found.count == 1)
    #expect(!found.joined().contains("yaml_"), "\(found)")
  }

  /// Each key that comes again has the whole file read again.
  @Test func keysThatComeAgainAndAgainAreGivenUp() {
    let text = (0..<20_000).map { "touch:\n  - a\($0)\n" }.joined()
    #expect(faults(text).count <= 2)
  }
}
