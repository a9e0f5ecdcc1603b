using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace Acme;

/// <summary>A kind of facts of our own, and a check that the language cannot say; rules in YAML name both.</summary>
internal static class OwnFacts
{
    public static readonly FactKind<Ward> Wards = FactKinds.Define(new FactKindDefinition<Ward>
    {
        Name = "hospital-wards",                                  // select: hospital-wards
        Help = new LocalizedText("khoa phòng", "hospital wards"),
        Fields = new FieldList<Ward>()
            .Text("name", FieldType.Label, "tên khoa", "name", static w => w.Name)
            .Number("beds", "số giường", "beds", static w => w.Beds)
            .Text("visiting-hours", FieldType.Text, "giờ thăm", "visiting hours", static w => w.VisitingHours),
        Identity = static (w, _) => w.Name,                    // the finding key
        NameOf = static w => w.Name,                              // {fact}
        Create = static bag => new Ward(bag.Text("name")) { Beds = bag.KnownNumber("beds"), VisitingHours = bag.KnownText("visiting-hours") },
        Shorthand = "name",                                       // in a case a text alone is the name
    });

    public static readonly CodeCheck EvenBeds = CodeCheck.Each("even-beds", Wards, static (ward, context) =>
    {
        if (ward.Beds.Or(0) % 2 == 1)
            context.Report(new LocalizedText("Số giường lẻ.", "An odd number of beds."));
    });

    public static PortalChecker Checker(string folder) => new PortalCheckerBuilder()
        .AddKind(Wards)
        .AddCheck(EvenBeds)                                       // expect: { code: even-beds }
        .AddPacks(PackLibrary.FromFolder(folder))
        .Build();

    public static PortalSnapshot Read(Portal portal) =>
        PortalSnapshot.For(portal).With(Wards, [new Ward("Nội") { Beds = 20, VisitingHours = Known<string?>.Unknown(UnknownReason.NotCaptured) }], complete: true);
}
