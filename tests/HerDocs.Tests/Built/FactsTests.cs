namespace HerDocs.Tests.Built;

public class FactsTests
{
    [Theory]
    [MemberData(nameof(BuiltDocuments.All), MemberType = typeof(BuiltDocuments))]
    public void Probe(string layout, string format)
    {
        File.WriteAllText($"/tmp/hd/probe-{layout}-{format}.txt", BuiltDocuments.TextOf(BuiltDocuments.Sample(layout, format), format));
    }
}
