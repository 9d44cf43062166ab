import { jobs } from "./jobs";
import { serveJobs } from "./serveJobs";

serveJobs(self, jobs);
