import PendulateCore
import Testing

@Suite struct UsualMapTests {
  private let now = Timestamp(milliseconds: 1_772_355_900_000)

  private func checkIn(_ days: Int, _ marks: [BodyMark]) -> CheckIn {
    CheckIn(
      id: Identifier(rawValue: "c\(days)"), at: now.advanced(by: .seconds(-days * 86_400)),
      kind: .open, regions: marks)
  }

  @Test func aRegionIsUsualInAQuarterOfThreeAndMore() {
    let chest = BodyMark(region: .chest, tone: .uncomfortable)
    let feet = BodyMark(region: .feet, tone: .comfortable)
    let few = UsualMap([checkIn(1, [chest]), checkIn(2, [chest])], now: now)
    #expect(few.places.isEmpty)
    let map = UsualMap(
      (1...8).map { checkIn($0, $0 == 1 ? [chest, feet] : $0 < 3 ? [chest] : [feet]) }, now: now)
    #expect(map.count == 8)
    #expect(map.places[.chest]?.count == 2)
    #expect(map.places[.chest]?.tone == .uncomfortable)
    #expect(map.places[.feet]?.count == 7)
    #expect(map.places[.belly] == nil)
  }

  @Test func onlyTheLastWeeksCountAndEmptyMapsDoNot() {
    let chest = BodyMark(region: .chest, tone: .neither)
    let map = UsualMap(
      [checkIn(61, [chest]), checkIn(5, []), checkIn(4, [chest]), checkIn(3, [chest])], now: now)
    #expect(map.count == 2)
    #expect(map.places.isEmpty)
  }
}
