import PendulateLibrary
import Testing

@Suite struct NearestNameTests {
  let practices = ["full", "first", "five", "resource", "glimmer", "ground"]

  @Test(arguments: [
    ("ful", ["full"]), ("Resource", ["resource"]), ("resuorce", ["resource"]),
    ("res", ["resource"]), ("frist", ["first"]), ("glimer", ["glimmer"]),
    ("fi", ["first", "five"]),
    ("xyz", []), ("", []), ("groundhogs", []),
  ])
  func suggestsWhatMayHaveBeenMeant(typed: String, expected: [String]) {
    #expect(NearestName.suggestions(for: typed, in: practices) == expected)
  }

  @Test func suggestsThreeAtMostTheNearestFirst() {
    let names = ["bod", "boa", "bow", "box", "both"]
    #expect(NearestName.suggestions(for: "box", in: names) == ["box", "boa", "bod"])
  }

  @Test func aHugeNameHasNoNeighbour() {
    let typed = String(repeating: "a", count: 100_000)
    #expect(NearestName.suggestions(for: typed, in: practices) == [])
  }
}
