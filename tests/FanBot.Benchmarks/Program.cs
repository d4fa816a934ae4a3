using BenchmarkDotNet.Running;
using FanBot.Benchmarks;

// Plain runners for figures at once, without BenchmarkDotNet's warm-up and statistics; everything else is its own.
switch (args)
{
    case ["gateway" or "beside", ..] when !OneProcessor.IsHere:
        return await OneProcessor.RunAsync(args);
    case ["generate", var folder, var count]:
        new ArticleGenerator().Write(folder, int.Parse(count, null));
        return 0;
    case ["build", "vectors", .. var sizes]:
        await BuildRunner.RunAsync(Sizes(sizes), ShippedVectors.Open());
        return 0;
    case ["build", .. var sizes]:
        await BuildRunner.RunAsync(Sizes(sizes));
        return 0;
    case ["latency", "reader", .. var sizes]:
        await LatencyRunner.RunWithReaderAsync(Sizes(sizes));
        return 0;
    case ["latency", .. var sizes]:
        await LatencyRunner.RunAsync(Sizes(sizes));
        return 0;
    case ["endpoint", .. var counts]:
        await EndpointRunner.RunAsync(counts.Length > 0 ? int.Parse(counts[0], null) : 5_000);
        return 0;
    case ["gateway", .. var more]:
        await GatewayRunner.RunAsync(more.Length > 0 ? int.Parse(more[0], null) : 5_000, more.Length > 1 ? more[1] : null);
        return 0;
    case ["beside", .. var more]:
        return await BesideRunner.RunAsync(more);
    case ["reload", .. var counts]:
        return await ReloadRunner.RunAsync(counts.Length > 0 ? int.Parse(counts[0], null) : 1_000);
    case ["picture"]:
        return PictureRunner.Run();
    case ["wordings"]:
        return WordingRunner.Run();
    case ["random", .. var counts]:
        return await RandomRunner.RunAsync(counts.Length > 0 ? int.Parse(counts[0], null) : 200_000);
    case ["cranfield", .. var folder]:
        return CranfieldRunner.Run(folder.Length > 0 ? folder[0] : "cranfield");
    default:
        BenchmarkSwitcher.FromAssembly(typeof(EndpointRunner).Assembly).Run(args);
        return 0;
}

static IReadOnlyList<int> Sizes(string[] sizes) => sizes.Length == 0 ? [10, 100, 1_000, 10_000] : [.. sizes.Select(s => int.Parse(s, null))];
