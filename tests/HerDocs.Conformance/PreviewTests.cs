namespace HerDocs.Conformance;

/// <summary>The preview in a browser: what somebody does who edits a layout, and what must then be seen.</summary>
public class PreviewTests
{
    public static TheoryData<string> Scenarios => ["opens", "saves", "errors", "keyboard", "axe", "tabs", "spreads", "inspector", "origins"];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void It_does_what_it_should(string scenario) =>
        Judge.AskNode("preview.mjs", scenario, "dotnet", Path.Combine(AppContext.BaseDirectory, "HerDocs.Cli.dll")).MustBeWell();
}
