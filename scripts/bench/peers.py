"""A fit of scripts/bench/models.mjs by a package of Python: peers.py <package> <model> <folder>, where the folder holds a file of doubles for each column.

Writes one line of JSON: the version, the CPU seconds of the fit without the import (with what it has compiled), and the parameters in the order of ours.
The parameters are those of the greatest likelihood: no penalty in lifetimes, flat priors in pymc-marketing. Without a model only the version is written.
"""
import importlib.metadata
import json
import os
import pathlib
import sys
import warnings


def seconds():
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def of_lifetimes(model, columns):
    import lifetimes
    fitter = {"BG/NBD": lifetimes.BetaGeoFitter, "Pareto/NBD": lifetimes.ParetoNBDFitter, "Gamma-Gamma": lifetimes.GammaGammaFitter}[model](penalizer_coef=0)
    before = seconds()
    fitter.fit(*columns)
    return seconds() - before, fitter.params_.to_dict()


def of_pymc_marketing(model, columns):
    import pandas
    from pymc_extras.prior import Prior
    from pymc_marketing import clv
    kind = {"BG/NBD": clv.BetaGeoModel, "Pareto/NBD": clv.ParetoNBDModel, "Gamma-Gamma": clv.GammaGammaModel}[model]
    names = ["frequency", "monetary_value"] if model == "Gamma-Gamma" else ["frequency", "recency", "T"]
    data = pandas.DataFrame(dict(zip(names, columns)))
    data.insert(0, "customer_id", range(len(data)))
    before = seconds()
    fitted = kind(data=data, model_config={name: Prior("HalfFlat") for name in PARAMETERS[model]})
    fitted.fit(method="map", progressbar=False)
    posterior = fitted.fit_result
    return seconds() - before, {name: float(posterior[name].values.flat[0]) for name in PARAMETERS[model]}


PARAMETERS = {"BG/NBD": ["r", "alpha", "a", "b"], "Pareto/NBD": ["r", "alpha", "s", "beta"], "Gamma-Gamma": ["p", "q", "v"]}
FITS = {"lifetimes": of_lifetimes, "pymc-marketing": of_pymc_marketing}

if __name__ == "__main__":
    package, *rest = sys.argv[1:]
    found = {"version": importlib.metadata.version(package)}
    if rest:
        import numpy
        model, folder = rest
        warnings.filterwarnings("ignore")
        columns = [numpy.fromfile(file) for file in sorted(pathlib.Path(folder).iterdir())]
        found["seconds"], by_name = FITS[package](model, columns)
        found["parameters"] = [float(by_name[name]) for name in PARAMETERS[model]]
    print(json.dumps(found))
