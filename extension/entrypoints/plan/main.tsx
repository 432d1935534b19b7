import { PlanPage, SharedPlanPage } from '../../features/family/plan-page.tsx';
import { showPage } from '../../pages/show-page.tsx';

showPage(<PlanPage />, (shared) => <SharedPlanPage shared={shared} />);
