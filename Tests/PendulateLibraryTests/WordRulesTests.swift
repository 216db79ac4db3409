import PendulateLibrary
import Testing

@Suite struct WordRulesTests {
  @Test(arguments: [
    ("You should relax.", ["should", "relax"]),
    ("Just TRY TO calm  down", ["try to", "calm down", "just"]),
    ("Take a deep breath; close your eyes.", ["deep breath", "close your eyes"]),
    ("It heals trauma, and you are safe", ["safe", "heals", "trauma"]),
    ("This resets your vagus nerve.", ["resets", "vagus"]),
    ("An evidence-based, clinically proven app", ["clinically proven", "evidence based"]),
    ("Somatic Experiencing\u{AE} and EMDR", ["somatic experiencing", "emdr"]),
    ("A treatment, a therapy.", ["therapy", "treatment"]),
    ("You need\nto stay.", ["need to"]),
  ])
  func findsWhatBreaksARule(text: String, violations: [String]) {
    #expect(WordRules.violations(in: text) == violations)
  }

  @Test(arguments: [
    "Back to safety, safely.", "Adjust the seat; a justified mustard.", "No story is needed.",
    "It is not therapy, and not a treatment.", "Neither has to win.", "A healthy breath, in depth.",
    "",
  ])
  func leavesOtherWordsAlone(text: String) {
    #expect(WordRules.violations(in: text) == [])
  }

  @Test(arguments: [
    ("", 0), ("  one  ", 1), ("A strong-smelling, cool thing.", 4),
    ("one\u{A0}two\u{3000}three", 3),
  ])
  func countsWordsByWhiteSpace(text: String, count: Int) {
    #expect(WordRules.wordCount(in: text) == count)
  }
}
