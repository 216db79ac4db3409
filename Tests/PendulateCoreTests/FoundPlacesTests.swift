import PendulateCore
import Testing

/// Where words stand in a text, without case and accents.
@Suite struct FoundPlacesTests {
  @Test(
    arguments: [
      ("rain", "Rain on the roof, rainy", ["Rain", "rain"]), ("cafe", "The Café", ["Café"]),
      ("CAFÉ", "cafe\u{301}s", ["cafe\u{301}"]), ("aa", "aaa", ["aaa"]), ("ab ba", "aba", ["aba"]),
      ("roof on", "on the roof", ["on", "roof"]), ("x", "abc", []), ("", "abc", []),
      ("long", "lo", []), ("🌿", "a 🌿 leaf", ["🌿"]),
    ] as [(String, String, [String])])
  func placesAreThoseOfTheWords(_ words: String, _ text: String, _ found: [String]) {
    #expect(WantedWords(words).places(in: text).map { String(text[$0]) } == found)
  }
}
