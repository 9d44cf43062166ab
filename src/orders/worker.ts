import { serveJobs } from "../workers/serveJobs";
import { ordersJobs } from "./ordersJobs";

serveJobs(self, ordersJobs);
